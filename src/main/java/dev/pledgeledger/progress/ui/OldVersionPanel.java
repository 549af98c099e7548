package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.pledgeledger.progress.FieldChange;
import java.util.List;

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
        Div screen = new Div();
        return new OldVersionPanel(
                screen.getTranslation("progress.oldVersion.title", by),
                screen.getTranslation("progress.oldVersion.kept"),
                new Comparison(
                        screen.getTranslation("progress.oldVersion.stored"),
                        screen.getTranslation("progress.oldVersion.typed"),
                        differences));
    }

    /// For somebody who was deciding: what has changed since the version she saw.
    static OldVersionPanel whileDeciding(String by, List<FieldChange> differences) {
        Div screen = new Div();
        return new OldVersionPanel(
                screen.getTranslation("progress.oldVersion.title", by),
                screen.getTranslation("progress.oldVersion.notDecided"),
                new Comparison(
                        screen.getTranslation("progress.oldVersion.seen"),
                        screen.getTranslation("progress.oldVersion.now"),
                        differences));
    }

    OldVersionPanel offering(String key, Runnable action) {
        actions.add(new Button(getTranslation(key), click -> action.run()));
        return this;
    }
}
