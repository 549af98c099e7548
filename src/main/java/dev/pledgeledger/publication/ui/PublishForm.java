package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pledgeledger.common.ui.ExplainedButton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The decision to publish, now or at a moment: what changed, and the button, which says why it cannot be used.
class PublishForm extends Composite<Div> {

    private static final int LONGEST = 2000;

    private enum When {
        NOW,
        LATER
    }

    /// What is done with the decision.
    interface Decide {

        /// Publishes, or orders it.
        ///
        /// @param dueAt empty for now
        void publish(String changeNote, Optional<Instant> dueAt);
    }

    private final TextArea note = new TextArea();
    private final RadioButtonGroup<When> when = new RadioButtonGroup<>(getTranslation("publication.when"));
    private final MomentField moment;
    private final ExplainedButton publish;
    private final List<String> obstacles;
    private final boolean corrects;
    private final Clock clock;

    /// @param obstacles what stands in the way already, in words
    /// @param corrects whether the year is published, so that the note is needed
    PublishForm(List<String> obstacles, boolean corrects, Clock clock, Decide decide) {
        this.obstacles = obstacles;
        this.corrects = corrects;
        this.clock = clock;
        this.moment = new MomentField(clock, this::check);
        this.publish = new ExplainedButton(
                        getTranslation("publication.publish.verb"),
                        () -> decide.publish(note.getValue().strip(), isLater() ? moment.moment() : Optional.empty()))
                .primary();
        fill();
        Div form = new Div(note, when, moment, publish);
        form.addClassName("form");
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation(
                                corrects ? "publication.publish.correction" : "publication.publish.title")),
                        form);
        check();
    }

    private void fill() {
        note.setLabel(getTranslation("publication.note.label"));
        note.setHelperText(getTranslation(corrects ? "publication.note.correction" : "publication.note.help"));
        note.setRequiredIndicatorVisible(corrects);
        note.setWidthFull();
        note.setMaxLength(LONGEST);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> check());
        when.setItems(When.values());
        when.setItemLabelGenerator(one -> getTranslation("publication.when." + one.name()));
        when.setValue(When.NOW);
        when.addValueChangeListener(change -> check());
    }

    private boolean isLater() {
        return when.getValue() == When.LATER;
    }

    private void check() {
        moment.setVisible(isLater());
        publish.button().setText(getTranslation(isLater() ? "publication.order.verb" : "publication.publish.verb"));
        List<String> reasons = new ArrayList<>(obstacles);
        if (corrects && note.getValue().isBlank()) {
            reasons.add(getTranslation("publication.obstacle.ChangeNoteMissing"));
        }
        if (isLater() && moment.moment().isEmpty()) {
            reasons.add(getTranslation("publication.order.momentMissing"));
        }
        if (isLater()
                && moment.moment().filter(at -> !at.isAfter(clock.instant())).isPresent()) {
            reasons.add(getTranslation("publication.obstacle.MomentPassed"));
        }
        publish.explain(reasons);
    }
}
