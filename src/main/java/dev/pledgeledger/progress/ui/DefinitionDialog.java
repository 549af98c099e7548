package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.progress.RatingDefinitions;
import java.util.Locale;

/// Asks what a grade means in this city, and why it is to be said so.
class DefinitionDialog extends FormDialog {

    private static final int LONGEST = 200;

    private final TextArea words = new TextArea();
    private final TextArea reason;
    private final Define define;

    /// Is given words and reason.
    interface Define {
        void accept(String words, String reason);
    }

    DefinitionDialog(Rating rating, RatingDefinitions definitions, Define define) {
        this.define = define;
        decide(
                getTranslation("progress.scale.change.title", rating.name()),
                getTranslation("progress.scale.change.do"));
        explain(getTranslation("progress.scale.change.text"));
        ask(words, "progress.scale.noWords", "progress.scale.unchanged");
        words.setLabel(getTranslation("progress.scale.definition"));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(LONGEST);
        words.setValue(definitions.of(rating, Locale.JAPANESE));
        if (definitions.isOwn(rating)) {
            show(new SmallButton(
                    getTranslation("progress.scale.standard"),
                    () -> words.setValue(RatingDefinitions.standard(rating, Locale.JAPANESE))));
        }
        reason = askReason();
        beginAt(words);
    }

    @Override
    protected void act() {
        define.accept(words.getValue(), reason.getValue());
    }
}
