package dev.pledgeledger.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.pledge.ManifestoPart;
import java.time.LocalDate;

/// What has become of a part: given up, or worded otherwise than it once was.
class PartState extends Composite<Div> {

    PartState(ManifestoPart part, LocalDate today, Runnable history) {
        LocalDate withdrawnOn = part.withdrawnOn();
        if (withdrawnOn != null) {
            getContent().add(new StateBadge(getTranslation("pledge.withdrawn"), Meaning.NEUTRAL));
            line(getTranslation("pledge.withdrawn.why", Wareki.day(withdrawnOn), String.valueOf(part.withdrawnFor())));
        }
        LocalDate rewordedOn = part.rewordedOn();
        if (rewordedOn != null) {
            line(getTranslation(
                    rewordedOn.isAfter(today) ? "pledge.wordings.willChange" : "pledge.wordings.changed",
                    Wareki.day(rewordedOn)));
            SmallButton open = new SmallButton(getTranslation("pledge.wordings.open"), history);
            open.setAriaLabel(getTranslation("pledge.wordings.of", part.place().toString()));
            getContent().add(open);
        }
    }

    private void line(String text) {
        Span line = new Span(text);
        line.addClassName("two-lines");
        line.setTitle(text);
        getContent().add(line);
    }
}
