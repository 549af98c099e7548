package dev.pledgeledger.organization.ui;

import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/// Asks for the name and the first day of a new department.
class OpenDepartmentDialog extends FormDialog {

    private final TextField name = new TextField();
    private final DayField on = new DayField(getTranslation("organization.departments.opened"));
    private final BiConsumer<String, LocalDate> open;

    /// @param open is given name and first day
    OpenDepartmentDialog(LocalDate today, BiConsumer<String, LocalDate> open) {
        this.open = open;
        decide(getTranslation("organization.open.title"), getTranslation("organization.open.verb"));
        explain(getTranslation("organization.open.text"));
        ask(name, "organization.refused.noName", "organization.refused.nameTaken");
        name.setLabel(getTranslation("organization.departments.name"));
        name.setHelperText(getTranslation("organization.open.help"));
        name.setRequiredIndicatorVisible(true);
        ask(on, "common.day.missing", "organization.refused.inFuture");
        on.setRequiredIndicatorVisible(true);
        on.setValue(today);
        beginAt(name);
    }

    @Override
    protected void act() {
        open.accept(name.getValue(), on.day());
    }
}
