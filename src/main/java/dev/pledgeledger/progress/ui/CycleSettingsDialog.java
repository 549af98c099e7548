package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleSettings;
import java.util.function.Consumer;

/// What the planning office decides about a year: title, due dates, instructions, and who confirms.
class CycleSettingsDialog extends FormDialog {

    private static final int LONGEST = 2000;

    private final TextField title = new TextField();
    private final DayField draftsDue = new DayField(getTranslation("cycle.open.draftsDue"));
    private final DayField reviewDue = new DayField(getTranslation("cycle.open.reviewDue"));
    private final TextArea instructions = new TextArea();
    private final Checkbox head = new Checkbox();
    private final Checkbox director = new Checkbox();
    private final Consumer<CycleSettings> save;

    CycleSettingsDialog(Cycle cycle, Consumer<CycleSettings> save) {
        this.save = save;
        decide(getTranslation("cycle.settings.title", cycle.year().label()), getTranslation("common.save"));
        ask(title, "cycle.refused.noTitle");
        title.setLabel(getTranslation("cycle.settings.reportTitle"));
        title.setRequiredIndicatorVisible(true);
        title.setValue(cycle.title());
        ask(draftsDue, "cycle.refused.noDraftsDue");
        draftsDue.setHelperText(getTranslation("cycle.open.draftsDue.help"));
        draftsDue.setRequiredIndicatorVisible(true);
        draftsDue.setValue(cycle.draftsDue());
        ask(reviewDue, "cycle.refused.noReviewDue", "cycle.open.reviewTooEarly");
        reviewDue.setRequiredIndicatorVisible(true);
        reviewDue.setValue(cycle.reviewDue());
        ask(instructions);
        instructions.setLabel(getTranslation("cycle.open.instructions"));
        instructions.setHelperText(getTranslation("cycle.open.instructions.help"));
        instructions.setMinRows(3);
        instructions.setMaxLength(LONGEST);
        instructions.setValue(cycle.instructions());
        ask(head);
        head.setLabel(getTranslation("cycle.settings.head"));
        head.setHelperText(getTranslation("cycle.settings.headHelp"));
        head.setValue(cycle.headConfirms());
        ask(director, "cycle.refused.directorAlone");
        director.setLabel(getTranslation("cycle.settings.director"));
        director.setHelperText(getTranslation("cycle.settings.directorHelp"));
        director.setValue(cycle.directorConfirms());
        beginAt(title);
    }

    @Override
    protected void act() {
        save.accept(new CycleSettings(
                title.getValue(),
                draftsDue.getValue(),
                reviewDue.getValue(),
                instructions.getValue(),
                head.getValue(),
                director.getValue()));
    }
}
