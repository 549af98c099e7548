package dev.pledgeledger.pledge.ui;

import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.pledge.Programme;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Asks for the name of a programme and, where there is one already, for its last day.
class ProgrammeDialog extends FormDialog {

    private final TextField name = new TextField();
    private final DayField until = new DayField(getTranslation("pledge.programme.until"));
    private final BiConsumer<String, @Nullable LocalDate> save;

    /// @param programme null for a new one
    ProgrammeDialog(@Nullable Programme programme, BiConsumer<String, @Nullable LocalDate> save) {
        this.save = save;
        ask(name, "pledge.refused.noProgramme", "pledge.refused.programmeTaken", "pledge.refused.programmeEnded");
        name.setLabel(getTranslation("pledge.programme.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        beginAt(name);
        if (programme == null) {
            decide(getTranslation("pledge.programme.add.title"), getTranslation("pledge.programme.add.verb"));
            return;
        }
        decide(getTranslation("pledge.programme.change.title", programme.name()), getTranslation("common.save"));
        name.setValue(programme.name());
        name.setHelperText(getTranslation("pledge.programme.nameHelp"));
        ask(until);
        until.setHelperText(getTranslation("pledge.programme.untilHelp"));
        until.setClearButtonVisible(true);
        until.setValue(programme.until());
    }

    @Override
    protected void act() {
        save.accept(name.getValue(), until.getValue());
    }
}
