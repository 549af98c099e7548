package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import dev.pledgeledger.progress.FieldChange;
import dev.pledgeledger.progress.Passage;

/// What a text to be read offers besides reading: a way to remark on a field or on an item of it.
@FunctionalInterface
interface Remarking {

    /// For those who only read.
    Remarking NONE = (place, field, words) -> {};

    /// Puts what is offered beside a field or an item.
    ///
    /// @param words of the item; empty for the whole field
    void offer(HasComponents place, Passage.Field field, String words);

    /// Says that the words of a field stand here, so that `passages.js` finds passages on the screen.
    static void mark(Component words, Passage.Field field) {
        words.getElement().setAttribute("data-passage", field.name());
    }

    static Passage.Field field(FieldChange.Field compared) {
        return switch (compared) {
            case ACHIEVEMENTS -> Passage.Field.ACHIEVEMENTS;
            case PLANS -> Passage.Field.PLANS;
            case RATING, RATING_REASON -> Passage.Field.RATING;
            case ACHIEVEMENTS_DEPARTMENTS, PLANS_DEPARTMENTS -> Passage.Field.DEPARTMENTS;
            case PROGRAMMES, SDGS -> Passage.Field.PROGRAMMES;
            case ANSWER -> Passage.Field.WHOLE;
        };
    }
}
