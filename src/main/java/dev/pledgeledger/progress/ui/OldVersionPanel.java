package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.pledgeledger.progress.FieldChange;
import java.util.List;
import java.util.function.Function;

/// Says that somebody saved or decided in the meantime, and shows both versions side by side.
class OldVersionPanel extends Composite<Section> {

    private final Div actions = new Div();

    private OldVersionPanel(String title, String text, Comparison both) {
        getContent().addClassName("old-version");
        getContent().getElement().setAttribute("role", "alert");
        actions.addClassName("old-version-actions");
        getContent().add(new H2(title), new Paragraph(text), both, actions);
    }

    /// For somebody who was writing: what is stored beside what she has typed.
    static OldVersionPanel whileWriting(String by, List<FieldChange> differences) {
        return of(by, "kept", "stored", "typed", differences);
    }

    /// For somebody who was deciding: what has changed since the version she saw.
    static OldVersionPanel whileDeciding(String by, List<FieldChange> differences) {
        return of(by, "notDecided", "seen", "now", differences);
    }

    private static OldVersionPanel of(
            String by, String text, String before, String after, List<FieldChange> differences) {
        Function<String, String> word = name -> new Div().getTranslation("progress.oldVersion." + name, by);
        return new OldVersionPanel(
                word.apply("title"),
                word.apply(text),
                new Comparison(word.apply(before), word.apply(after), differences));
    }

    OldVersionPanel offering(String key, Runnable action) {
        actions.add(new Button(getTranslation(key), click -> action.run()));
        return this;
    }
}
