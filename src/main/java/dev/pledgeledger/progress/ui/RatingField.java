package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.RatingBadge;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chooses a grade by its definition, or none where that is a choice.
class RatingField extends Composite<Div> {

    private final RadioButtonGroup<Grade> grades = new RadioButtonGroup<>();

    RatingField(@Nullable Rating rating, Runnable changed) {
        this(Stream.concat(all(), Stream.of(new Grade(Optional.empty()))).toList());
        grades.setLabel(getTranslation("progress.field.RATING"));
        show(rating);
        grades.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /// For somebody who has to choose a grade, with none chosen yet.
    static RatingField toChoose(String label) {
        RatingField field = new RatingField(all().toList());
        field.grades.setLabel(label);
        field.grades.setRequiredIndicatorVisible(true);
        return field;
    }

    private RatingField(List<Grade> choices) {
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
        Span definition = new Span(getTranslation("progress.grade." + (rating == null ? "unrated" : rating.name())));
        definition.addClassName("grade-definition");
        Div row = new Div(new RatingBadge(rating), definition);
        row.addClassName("grade");
        return row;
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
