package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.signoff.Reconciliation;
import java.util.List;
import java.util.stream.Collectors;

/// What was looked for in the report, and where it was found.
class ChecksTable extends Composite<Div> {

    private static final String NOTHING = "—";

    ChecksTable(Reconciliation reconciliation) {
        String title = getTranslation("signoff.checks.title");
        PlainTable table = new PlainTable(title)
                .headings(
                        getTranslation("signoff.checks.what"),
                        getTranslation("signoff.checks.result"),
                        getTranslation("signoff.checks.where"));
        for (Reconciliation.Fault.Kind kind : Reconciliation.Fault.Kind.values()) {
            String where = reconciliation.faults().stream()
                    .filter(fault -> fault.kind() == kind)
                    .map(Reconciliation.Fault::where)
                    .collect(Collectors.joining("、"));
            int count = reconciliation.count(kind);
            table.row(
                    getTranslation(kind.textKey()),
                    result(count, count == 0 ? Meaning.DONE : Meaning.ATTENTION),
                    where.isEmpty() ? NOTHING : where);
        }
        known(table, "signoff.checks.unrated", reconciliation.unrated());
        table.row(
                getTranslation("signoff.checks.withdrawn"),
                result(reconciliation.totals().withdrawn(), Meaning.NEUTRAL),
                NOTHING);
        getContent().add(table);
    }

    private void known(PlainTable table, String key, List<String> where) {
        table.row(
                getTranslation(key),
                result(where.size(), Meaning.NEUTRAL),
                where.isEmpty() ? NOTHING : String.join("、", where));
    }

    private StateBadge result(int count, Meaning meaning) {
        return new StateBadge(getTranslation("signoff.checks.count", count), meaning);
    }
}
