package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.intake.Checked;
import dev.pledgeledger.intake.Mend;
import dev.pledgeledger.intake.QuickMend;
import dev.pledgeledger.intake.RepairWords;
import dev.pledgeledger.intake.Severity;

/// A finding with what can be done about it, or what was done.
class FindingItem extends Composite<Div> {

    FindingItem(Checked one, MendDesk desk) {
        getContent().addClassName("finding-item");
        Mend settled = one.settledBy();
        if (settled != null) {
            String word = getTranslation(settled.isAcceptance() ? "intake.settled.accepted" : "intake.settled.mended");
            Span how = new Span(getTranslation("intake.settled.how", RepairWords.of(settled), settled.by()));
            how.addClassName("quiet");
            getContent().add(new StateBadge(word, Meaning.DONE), message(one), how);
            return;
        }
        Severity severity = one.finding().severity();
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        for (QuickMend offer : QuickMend.of(one, desk.report())) {
            buttons.add(new SmallButton(offer.label(), () -> desk.mendNow(offer.repair())));
        }
        SmallButton stays = new SmallButton(getTranslation("intake.accept.verb"), () -> desk.accept(one));
        stays.setAriaLabel(getTranslation("intake.accept.of", one.finding().message()));
        buttons.add(stays);
        getContent()
                .add(
                        new StateBadge(getTranslation("intake.severity." + severity.name()), meaning(severity)),
                        message(one),
                        buttons);
    }

    private Span message(Checked one) {
        int line = one.finding().line();
        return new Span(
                line == 0
                        ? one.finding().message()
                        : getTranslation(
                                "intake.findings.at", line, one.finding().message()));
    }

    private static Meaning meaning(Severity severity) {
        return switch (severity) {
            case ERROR -> Meaning.WRONG;
            case WARNING -> Meaning.ATTENTION;
            case INFO -> Meaning.INFORMATION;
        };
    }
}
