package dev.pledgeledger.pledge.ui;

import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.pledge.Manifesto;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks for the last day of the term of a manifesto.
class TermDialog extends FormDialog {

    private final DayField endsOn = new DayField(getTranslation("pledge.term.endsOn"));
    private final Consumer<@Nullable LocalDate> save;

    TermDialog(Manifesto manifesto, Consumer<@Nullable LocalDate> save) {
        this.save = save;
        decide(getTranslation("pledge.term.change.title", manifesto.title()), getTranslation("common.save"));
        ask(endsOn);
        endsOn.setHelperText(getTranslation("pledge.term.endsOn.help"));
        endsOn.setValue(manifesto.endsOn());
        beginAt(endsOn);
    }

    @Override
    protected void act() {
        save.accept(endsOn.getValue());
    }
}
