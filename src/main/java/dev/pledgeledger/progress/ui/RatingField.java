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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chooses a grade by its definition, or none.
class RatingField extends Composite<Div> {

    private final RadioButtonGroup<Grade> grades = new RadioButtonGroup<>();

    RatingField(@Nullable Rating rating, Runnable changed) {
        grades.setLabel(getTranslation("progress.field.RATING"));
        grades.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        grades.setItems(Stream.concat(
                        Arrays.stream(Rating.values()).map(Optional::of), Stream.<Optional<Rating>>of(Optional.empty()))
                .map(Grade::new)
                .toList());
        grades.setItemLabelGenerator(Grade::letter);
        grades.setRenderer(new ComponentRenderer<>(this::grade));
        grades.setValue(new Grade(Optional.ofNullable(rating)));
        grades.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        getContent().addClassName("grades");
        getContent().add(grades);
    }

    private Div grade(Grade grade) {
        Rating rating = grade.rating().orElse(null);
        Span definition = new Span(getTranslation("progress.grade." + (rating == null ? "unrated" : rating.name())));
        definition.addClassName("grade-definition");
        Div row = new Div(new RatingBadge(rating), definition);
        row.addClassName("grade");
        return row;
    }

    @Nullable Rating rating() {
        return grades.getValue().rating().orElse(null);
    }

    private record Grade(Optional<Rating> rating) {

        String letter() {
            return rating.map(Rating::name).orElse("");
        }
    }
}
