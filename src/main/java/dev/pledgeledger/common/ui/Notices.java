package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.notification.Notification;

/// Short messages that name the thing they are about: 「1-1-1 を提出しました」. What went wrong stays until it is
/// closed; screen readers hear all of them.
public final class Notices {

    private static final int MILLISECONDS = 6_000;
    private static final int UNTIL_CLOSED = 0;

    private Notices() {}

    public static Notification done(String sentence) {
        return show(sentence, Meaning.DONE, MILLISECONDS);
    }

    /// With a button that takes it back.
    public static Notification done(String sentence, Runnable undo) {
        Notification notice = show(sentence, Meaning.DONE, 2 * MILLISECONDS);
        Button back = new Button(UI.getCurrent().getTranslation("common.undo"), click -> {
            notice.close();
            undo.run();
        });
        notice.getChildren().findFirst().map(Div.class::cast).orElseThrow().add(back);
        return notice;
    }

    public static Notification attention(String sentence) {
        return show(sentence, Meaning.ATTENTION, UNTIL_CLOSED);
    }

    public static Notification wrong(String sentence) {
        return show(sentence, Meaning.WRONG, UNTIL_CLOSED);
    }

    private static Notification show(String sentence, Meaning meaning, int duration) {
        Icon icon = meaning.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Div line = new Div(icon, new Span(sentence));
        line.addClassName("notice");
        line.getElement().setAttribute("data-meaning", meaning.attribute());
        Notification notice = new Notification(line);
        // Above the page: at the foot stands the bar of the step to take.
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.setDuration(duration);
        notice.setAssertive(meaning == Meaning.WRONG);
        if (duration == UNTIL_CLOSED) {
            Button close = new Button(UI.getCurrent().getTranslation("common.close"), click -> notice.close());
            close.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(close);
        }
        notice.open();
        return notice;
    }
}
