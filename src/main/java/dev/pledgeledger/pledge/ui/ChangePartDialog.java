package dev.pledgeledger.pledge.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.pledge.ManifestoPart;
import dev.pledgeledger.pledge.Rewording;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Changes a title or the words of a pledge from a day on, with a reason. What has been published stays as it was.
class ChangePartDialog extends FormDialog {

    private static final int LONGEST = 500;

    private final TextArea words = new TextArea();
    private final DayField from = new DayField(getTranslation("pledge.change.from"));
    private final TextArea reason;
    private final Consumer<Rewording> change;

    /// @param last its last words, planned ones included
    ChangePartDialog(ManifestoPart part, String last, LocalDate today, Consumer<Rewording> change) {
        this.change = change;
        String place =
                getTranslation(part.place().level().placeKey(), part.place().toString());
        decide(getTranslation("pledge.change.title", place), getTranslation("pledge.change.do"));
        explain(getTranslation("pledge.change.text"));
        ask(words, "pledge.refused.noWords", "pledge.refused.sameWords", "pledge.refused.unchanged");
        words.setLabel(getTranslation(part.place().level().wordsKey()));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(LONGEST);
        words.setValue(last);
        ask(from, "common.day.missing", "pledge.refused.beforeLast");
        from.setRequiredIndicatorVisible(true);
        from.setHelperText(getTranslation("pledge.change.from.help"));
        from.setValue(today);
        reason = askReason();
        beginAt(words);
    }

    @Override
    protected void act() {
        change.accept(new Rewording(words.getValue(), from.day(), reason.getValue()));
    }
}
