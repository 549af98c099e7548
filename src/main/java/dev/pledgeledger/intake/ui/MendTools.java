package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.intake.Checked;
import dev.pledgeledger.intake.Severity;
import java.util.List;

/// What concerns more than one entry.
class MendTools extends Span {

    MendTools(MendDesk desk) {
        addClassName("row-buttons");
        add(
                new SmallButton(getTranslation("intake.move.verb"), () -> new MoveTextDialog(desk).open()),
                new SmallButton(getTranslation("intake.names.verb"), () -> new NamesDialog(desk).open()),
                new SmallButton(getTranslation("intake.retitle.verb"), () -> new RetitleDialog(desk).open()),
                new SmallButton(getTranslation("intake.accept.infos"), () -> desk.accept(infos(desk))));
    }

    private static List<Checked> infos(MendDesk desk) {
        return desk.checked().stream()
                .filter(one -> one.isOpen() && one.finding().severity() == Severity.INFO)
                .toList();
    }
}
