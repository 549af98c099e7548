package dev.pledgeledger.pledge.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.pledge.Place;
import java.util.function.BiConsumer;

/// Asks for number and words of a new area, section or pledge.
class AddPartDialog extends FormDialog {

    private static final int LONGEST = 500;

    private final IntegerField number = new IntegerField();
    private final TextArea words = new TextArea();
    private final Place next;
    private final BiConsumer<Place, String> add;

    /// @param next the place it will most likely have
    /// @param above what it stands under, in words; empty for an area
    AddPartDialog(Place next, String above, BiConsumer<Place, String> add) {
        this.next = next;
        this.add = add;
        String level = getTranslation(next.level().textKey());
        decide(getTranslation("pledge.add.title", level), getTranslation("pledge.add.verb", level));
        if (!above.isEmpty()) {
            explain(getTranslation("pledge.add.under", above));
        }
        ask(number, "pledge.refused.noNumber", "pledge.refused.taken", "pledge.refused.gap");
        number.setLabel(getTranslation("pledge.add.number", level));
        number.setRequiredIndicatorVisible(true);
        number.setValue(next.number());
        number.setStepButtonsVisible(true);
        number.setMin(1);
        ask(words, "pledge.refused.noWords", "pledge.refused.sameWords");
        words.setLabel(getTranslation(next.level().wordsKey()));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(LONGEST);
        beginAt(words);
    }

    @Override
    protected void act() {
        int chosen = number.getOptionalValue().orElseThrow(() -> new Refused("pledge.refused.noNumber"));
        add.accept(next.beside(chosen), words.getValue());
    }
}
