package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.progress.RatingDefinitions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chooses a grade by its definition, or none where that is a choice.
class RatingField extends Composite<Div> {

    private final RadioButtonGroup<Grade> grades = new RadioButtonGroup<>();
    private final RatingDefinitions definitions;

    RatingField(RatingDefinitions definitions, @Nullable Rating rating, Runnable changed) {
        this(
                definitions,
                Stream.concat(all(), Stream.of(new Grade(Optional.empty()))).toList());
        grades.setLabel(getTranslation("progress.field.RATING"));
        show(rating);
        grades.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /// For somebody who has to choose a grade, with none chosen yet.
    static RatingField toChoose(RatingDefinitions definitions, String label) {
        RatingField field = new RatingField(definitions, all().toList());
        field.grades.setLabel(label);
        field.grades.setRequiredIndicatorVisible(true);
        return field;
    }

    private RatingField(RatingDefinitions definitions, List<Grade> choices) {
        this.definitions = definitions;
        grades.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        grades.setItems(choices);
        grades.setItemLabelGenerator(Grade::letter);
        grades.setRenderer(new ComponentRenderer<>(this::grade));
        getContent().addClassName("grades");
        getContent().add(grades);
    }

    private static Stream<Grade> all() {
        return Arrays.stream(Rating.values()).map(Optional::of).map(Grade::new);
    }

    private Div grade(Grade grade) {
        Rating rating = grade.rating().orElse(null);
        Span definition = new Span(definition(rating));
        definition.addClassName("grade-definition");
        Div row = new Div(new RatingBadge(rating), definition);
        row.addClassName("grade");
        return row;
    }

    /// What a choice means.
    String definition(@Nullable Rating rating) {
        return rating == null ? getTranslation("progress.grade.unrated") : definitions.of(rating, getLocale());
    }

    void show(@Nullable Rating rating) {
        grades.setValue(new Grade(Optional.ofNullable(rating)));
    }

    @Nullable Rating rating() {
        return grades.getOptionalValue().flatMap(Grade::rating).orElse(null);
    }

    /// Whether a grade is chosen; where none is, the field says so.
    boolean isChosen() {
        grades.setErrorMessage(getTranslation("progress.override.missing"));
        grades.setInvalid(rating() == null);
        return rating() != null;
    }

    private record Grade(Optional<Rating> rating) {

        String letter() {
            return rating.map(Rating::name).orElse("");
        }
    }
}
