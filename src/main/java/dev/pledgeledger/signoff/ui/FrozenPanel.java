package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.report.ui.TotalsTable;
import dev.pledgeledger.signoff.PackageRecord;
import dev.pledgeledger.signoff.Reconciliation;
import java.util.List;

/// The reconciliation as it was when the package was made and when it was signed, beside that of now.
class FrozenPanel extends Composite<Div> {

    FrozenPanel(List<PackageRecord> records, Reconciliation now) {
        String title = getTranslation("signoff.frozen.title");
        TotalsTable table = new TotalsTable(title, getTranslation("signoff.figures.of"));
        getContent().addClassName("panel");
        getContent().add(new H2(title), table);
        for (PackageRecord record : records) {
            String name = getTranslation(
                    "signoff.package.byAt", getTranslation(record.moment().textKey()), Moment.text(record.takenAt()));
            table.add(name, record.reconciliation().totals());
            Div whole = new Div(
                    new ChecksTable(record.reconciliation()),
                    new DifferencesTable(record.reconciliation().differences()),
                    new TallyTables(record.reconciliation(), true));
            getContent().add(new Details(getTranslation("signoff.frozen.whole", name), whole));
        }
        table.add(getTranslation("signoff.frozen.now"), now.totals());
        if (!records.isEmpty()) {
            table.addDifference(
                    getTranslation("signoff.frozen.since"),
                    now.totals(),
                    records.getLast().reconciliation().totals());
        }
    }
}
