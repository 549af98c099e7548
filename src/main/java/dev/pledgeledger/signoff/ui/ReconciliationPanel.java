package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.signoff.Reconciliation;
import java.util.List;
import java.util.stream.Collectors;

/// Whether the report adds up: faults, which block its sign-off, and differences, which have to be explained.
class ReconciliationPanel extends Composite<Div> {

    ReconciliationPanel(Reconciliation reconciliation, List<PledgeCode> notAsSigned) {
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("signoff.reconciliation.title")), verdict(reconciliation));
        faults(reconciliation.faults());
        if (!notAsSigned.isEmpty()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "signoff.reconciliation.notAsSigned",
                            notAsSigned.stream().map(PledgeCode::toString).collect(Collectors.joining("、")))));
        }
        differences(reconciliation.differences());
    }

    private Div verdict(Reconciliation reconciliation) {
        StateBadge faults = reconciliation.isFaultless()
                ? new StateBadge(getTranslation("signoff.reconciliation.faultless"), Meaning.DONE)
                : new StateBadge(
                        getTranslation(
                                "signoff.reconciliation.faults",
                                reconciliation.faults().size()),
                        Meaning.ATTENTION);
        int differences = reconciliation.differences().size();
        StateBadge figures = differences == 0
                ? new StateBadge(getTranslation("signoff.reconciliation.noDifference"), Meaning.DONE)
                : new StateBadge(
                        getTranslation("signoff.reconciliation.differences", differences), Meaning.INFORMATION);
        Div verdict = new Div(faults, figures);
        verdict.addClassName("badges");
        return verdict;
    }

    private void faults(List<Reconciliation.Fault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        PlainTable table = new PlainTable(getTranslation("signoff.reconciliation.faultTable"))
                .headings(
                        getTranslation("signoff.reconciliation.where"), getTranslation("signoff.reconciliation.what"));
        faults.forEach(
                fault -> table.row(fault.where(), getTranslation(fault.kind().textKey())));
        getContent().add(new H3(getTranslation("signoff.reconciliation.faultTable")), table);
    }

    private void differences(List<Reconciliation.Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        PlainTable table = new PlainTable(getTranslation("signoff.reconciliation.differenceTable"))
                .narrow()
                .headings(
                        getTranslation("signoff.reconciliation.figure"),
                        getTranslation("signoff.reconciliation.lastYear"),
                        getTranslation("signoff.reconciliation.now"),
                        getTranslation("signoff.figures.difference"));
        for (Reconciliation.Difference difference : differences) {
            Rating rating = difference.rating();
            table.row(
                    rating == null
                            ? getTranslation("report.totals.total")
                            : rating.name() + " " + getTranslation(rating.textKey()),
                    difference.lastYear(),
                    difference.now(),
                    PlainTable.signed(difference.now() - difference.lastYear()));
        }
        getContent().add(new H3(getTranslation("signoff.reconciliation.differenceTable")), table);
    }
}
