package dev.pledgeledger.overview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.pledgeledger.audit.Verification;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.StateBadge;

/// Says how the verification of the log goes, and what it found. Takes no room before it was asked for.
class VerificationPanel extends Composite<Div> {

    VerificationPanel() {
        getContent().addClassName("panel");
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent().setVisible(false);
    }

    void running() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("audit.verify.running"));
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("audit.verify.running")), bar);
        getContent().setVisible(true);
    }

    void stopped() {
        getContent().setVisible(false);
    }

    void show(Verification found) {
        Code head = new Code(found.head());
        head.addClassName("hash");
        Div verdict = new Div(
                found.isWhole()
                        ? new StateBadge(getTranslation("audit.verify.whole"), Meaning.DONE)
                        : new StateBadge(
                                getTranslation(
                                        "audit.verify.broken", found.faults().size()),
                                Meaning.ATTENTION),
                new Span(getTranslation(
                        found.isWhole() ? "audit.verify.wholeText" : "audit.verify.brokenText", found.lines())));
        verdict.addClassName("badges");
        getContent().removeAll();
        getContent().add(verdict);
        if (!found.isWhole()) {
            getContent().add(faults(found));
        }
        getContent().add(new Paragraph(new Span(getTranslation("audit.verify.head") + " "), head));
        getContent().setVisible(true);
    }

    private PlainTable faults(Verification found) {
        PlainTable table = new PlainTable(getTranslation("audit.verify.faults"))
                .headings(
                        getTranslation("audit.verify.line"),
                        getTranslation("audit.verify.fault"),
                        getTranslation("audit.verify.detail"));
        for (Verification.Fault fault : found.faults()) {
            table.row(
                    fault.number() == 0 ? "—" : Long.toString(fault.number()),
                    getTranslation(fault.kind().textKey()),
                    fault.detail());
        }
        return table;
    }
}
