package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
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

    PassagePicker(Consumer<PassagePicked> picked) {
        Button button = new Button(getTranslation("progress.comment.onSelection"));
        button.setSuffixComponent(new Span("Alt+K"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-keyshortcuts", "Alt+K");
        add(button);
        addListener(PassagePicked.class, picked::accept);
    }
}
