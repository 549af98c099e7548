package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.common.ui.PartOfName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Asks which department gets until when for everything it still has to submit.
class ExtensionDialog extends FormDialog {

    /// A department that still has something to submit.
    record Late(DepartmentId id, String name, long entries) {}

    private final ComboBox<Late> department = new ComboBox<>();
    private final DatePicker due = new DayField(getTranslation("progress.return.due"));
    private final BiConsumer<Late, LocalDate> extend;

    ExtensionDialog(String year, LocalDate today, List<Late> departments, BiConsumer<Late, LocalDate> extend) {
        this.extend = extend;
        decide(getTranslation("progress.extension.title", year), getTranslation("progress.extension.verb"));
        explain(getTranslation("progress.extension.consequence"));
        ask(department, "progress.extension.noDepartment", "progress.extension.nothing", "progress.extension.moved");
        department.setLabel(getTranslation("progress.assign.lead"));
        department.setRequiredIndicatorVisible(true);
        department.setItemLabelGenerator(this::label);
        department.setItems(PartOfName.of(this::label), departments);
        ask(due, "progress.extension.noDay");
        due.setRequiredIndicatorVisible(true);
        due.setMin(today);
        beginAt(department);
    }

    private String label(Late late) {
        return getTranslation("progress.extension.department", late.name(), late.entries());
    }

    @Override
    protected void act() {
        List<Refused> faults = new ArrayList<>();
        Late chosen = department.getValue();
        LocalDate day = due.getValue();
        if (chosen == null) {
            faults.add(new Refused("progress.extension.noDepartment"));
        }
        if (day == null) {
            faults.add(new Refused("progress.extension.noDay"));
        }
        Refused.where(faults);
        extend.accept(chosen, day);
    }
}
