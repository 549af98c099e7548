package dev.pledgeledger.pledge.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.pledge.ManifestoPart;
import java.util.function.BiConsumer;

/// Changes a title or the words of a pledge, with a reason. What has been published stays as it was.
class ChangePartDialog extends FormDialog {

    private static final int LONGEST = 500;

    private final TextArea words = new TextArea();
    private final TextArea reason;
    private final BiConsumer<String, String> change;

    /// @param change is given words and reason
    ChangePartDialog(ManifestoPart part, BiConsumer<String, String> change) {
        this.change = change;
        decide(
                getTranslation(
                        "pledge.change.title",
                        getTranslation(
                                part.place().level().placeKey(), part.place().toString())),
                getTranslation("pledge.change.do"));
        explain(getTranslation("pledge.change.text"));
        ask(words, "pledge.refused.noWords", "pledge.refused.sameWords", "pledge.refused.unchanged");
        words.setLabel(getTranslation(part.place().level().wordsKey()));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(LONGEST);
        words.setValue(part.words());
        reason = askReason();
        beginAt(words);
    }

    @Override
    protected void act() {
        change.accept(words.getValue(), reason.getValue());
    }
}
