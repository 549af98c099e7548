package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/// Takes up what a reader has selected in the text, by its button or by Alt+K; without a selection the item that has
/// the focus, and else the whole entry.
@Tag("passage-picker")
@JsModule("context://scripts/passages.js")
class PassagePicker extends Component implements HasComponents {

    /// Something was picked.
    @DomEvent("passage-picked")
    public static class Picked extends ComponentEvent<PassagePicker> {

        private final String field;
        private final String words;
        private final String ahead;

        /// @param field the name of a field; empty where nothing was selected
        /// @param ahead what is read ahead of the words
        public Picked(
                PassagePicker source,
                boolean fromClient,
                @EventData("event.detail.field") String field,
                @EventData("event.detail.words") String words,
                @EventData("event.detail.ahead") String ahead) {
            super(source, fromClient);
            this.field = field;
            this.words = words;
            this.ahead = ahead;
        }

        String field() {
            return field;
        }

        String words() {
            return words;
        }

        String ahead() {
            return ahead;
        }
    }

    PassagePicker(Consumer<Picked> picked) {
        Button button = new Button(getTranslation("progress.comment.onSelection"));
        button.setSuffixComponent(new Span("Alt+K"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-keyshortcuts", "Alt+K");
        add(button);
        addListener(Picked.class, picked::accept);
    }
}
