package dev.pledgeledger.pledge.ui;

import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Asks for the title of a new manifesto and the last day of its term.
class BeginManifestoDialog extends FormDialog {

    /// Begins it.
    interface Begin extends BiConsumer<String, @Nullable LocalDate> {}

    private static final int LONGEST = 200;

    private final TextField title = new TextField();
    private final DayField endsOn = new DayField(getTranslation("pledge.term.endsOn"));
    private final Begin begin;

    BeginManifestoDialog(Begin begin) {
        this.begin = begin;
        decide(getTranslation("pledge.term.begin.title"), getTranslation("pledge.term.begin.verb"));
        explain(getTranslation("pledge.term.begin.consequence"));
        ask(title, "pledge.term.noTitle", "pledge.term.titleTaken");
        title.setLabel(getTranslation("pledge.term.title"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(LONGEST);
        ask(endsOn);
        endsOn.setHelperText(getTranslation("pledge.term.endsOn.help"));
        beginAt(title);
    }

    @Override
    protected void act() {
        begin.accept(title.getValue(), endsOn.getValue());
    }
}
