package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import dev.pledgeledger.progress.FieldChange;
import dev.pledgeledger.progress.PassageField;

/// What a text to be read offers besides reading: a way to remark on a field or on an item of it.
@FunctionalInterface
interface Remarking {

    /// For those who only read.
    Remarking NONE = (place, field, words) -> {};

    /// Puts what is offered beside a field or an item.
    ///
    /// @param words of the item; empty for the whole field
    void offer(HasComponents place, PassageField field, String words);

    /// Says that the words of a field stand here, so that `passages.js` finds passages on the screen.
    static void mark(Component words, PassageField field) {
        words.getElement().setAttribute("data-passage", field.name());
    }

    static PassageField field(FieldChange.Field compared) {
        return switch (compared) {
            case ACHIEVEMENTS -> PassageField.ACHIEVEMENTS;
            case PLANS -> PassageField.PLANS;
            case RATING, RATING_REASON -> PassageField.RATING;
            case ACHIEVEMENTS_DEPARTMENTS, PLANS_DEPARTMENTS -> PassageField.DEPARTMENTS;
            case PROGRAMMES, SDGS -> PassageField.PROGRAMMES;
            case ANSWER -> PassageField.WHOLE;
        };
    }
}
