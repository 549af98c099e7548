package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.progress.FieldChange;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// Shows two versions side by side that somebody has to choose between: somebody saved or decided in the meantime, or
/// what was typed could not be saved.
class OldVersionPanel extends Composite<Section> {

    private final Div actions = new Div();

    OldVersionPanel(String title, String text, Comparison both) {
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

    /// For somebody who comes back: what is stored beside what she typed and could not save.
    static OldVersionPanel rescued(Instant at, List<FieldChange> differences) {
        Function<String, String> word = name -> new Div().getTranslation("progress." + name, Moment.text(at));
        return new OldVersionPanel(
                word.apply("rescue.title"),
                word.apply("rescue.text"),
                new Comparison(word.apply("oldVersion.stored"), word.apply("rescue.typed"), differences));
    }

    private static OldVersionPanel of(
            String by, String text, String before, String after, List<FieldChange> differences) {
        Function<String, String> word = name -> new Div().getTranslation("progress.oldVersion." + name, by);
        return new OldVersionPanel(
                word.apply("title"),
                word.apply(text),
                new Comparison(word.apply(before), word.apply(after), differences));
    }

    OldVersionPanel asking(Component question, ExplainedButton answer) {
        getContent().addComponentAtIndex(getContent().indexOf(actions), question);
        actions.addComponentAsFirst(answer);
        return this;
    }

    OldVersionPanel offering(String key, Runnable action) {
        actions.add(new Button(getTranslation(key), click -> action.run()));
        return this;
    }
}
