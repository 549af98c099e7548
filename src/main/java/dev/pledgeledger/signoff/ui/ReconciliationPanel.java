package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.signoff.Reconciliation;
import java.util.List;
import java.util.stream.Collectors;

/// Whether the report adds up: faults, which block its sign-off, differences, which have to be explained, and the
/// counts.
class ReconciliationPanel extends Composite<Div> {

    /// @param folded whether what is long is shown on demand only
    ReconciliationPanel(Reconciliation reconciliation, List<PledgeCode> notAsSigned, boolean folded) {
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("signoff.reconciliation.title")), verdict(reconciliation));
        if (!notAsSigned.isEmpty()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "signoff.reconciliation.notAsSigned",
                            notAsSigned.stream().map(PledgeCode::toString).collect(Collectors.joining("、")))));
        }
        getContent().add(new H3(getTranslation("signoff.checks.title")), new ChecksTable(reconciliation));
        if (!reconciliation.differences().isEmpty()) {
            getContent()
                    .add(
                            new H3(getTranslation("signoff.reconciliation.differenceTable")),
                            new DifferencesTable(reconciliation.differences()));
        }
        getContent().add(new H3(getTranslation("signoff.tally.areas")), new TallyTables(reconciliation, folded));
    }

    private Div verdict(Reconciliation reconciliation) {
        int faults = reconciliation.faults().size();
        int differences = reconciliation.differences().size();
        Div verdict = new Div(
                faults == 0
                        ? new StateBadge(getTranslation("signoff.reconciliation.faultless"), Meaning.DONE)
                        : new StateBadge(getTranslation("signoff.reconciliation.faults", faults), Meaning.ATTENTION),
                differences == 0
                        ? new StateBadge(getTranslation("signoff.reconciliation.noDifference"), Meaning.DONE)
                        : new StateBadge(
                                getTranslation("signoff.reconciliation.differences", differences),
                                Meaning.INFORMATION));
        verdict.addClassName("badges");
        return verdict;
    }
}
