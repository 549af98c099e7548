package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pledgeledger.common.ui.ExplainedButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The decision to publish: what changed, and the button, which says why it cannot be used.
class PublishForm extends Composite<Div> {

    private static final int LONGEST = 2000;

    private final TextArea note = new TextArea();
    private final ExplainedButton publish;
    private final List<String> obstacles;
    private final boolean corrects;

    /// @param obstacles what stands in the way already, in words
    /// @param corrects whether the year is published, so that the note is needed
    /// @param decide is given the note
    PublishForm(List<String> obstacles, boolean corrects, Consumer<String> decide) {
        this.obstacles = obstacles;
        this.corrects = corrects;
        this.publish = new ExplainedButton(
                        getTranslation("publication.publish.verb"),
                        () -> decide.accept(note.getValue().strip()))
                .primary();
        note.setLabel(getTranslation("publication.note.label"));
        note.setHelperText(getTranslation(corrects ? "publication.note.correction" : "publication.note.help"));
        note.setRequiredIndicatorVisible(corrects);
        note.setWidthFull();
        note.setMaxLength(LONGEST);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> check());
        Div form = new Div(note, publish);
        form.addClassName("form");
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation(
                                corrects ? "publication.publish.correction" : "publication.publish.title")),
                        form);
        check();
    }

    private void check() {
        List<String> reasons = new ArrayList<>(obstacles);
        if (corrects && note.getValue().isBlank()) {
            reasons.add(getTranslation("publication.obstacle.ChangeNoteMissing"));
        }
        publish.explain(reasons);
    }
}
