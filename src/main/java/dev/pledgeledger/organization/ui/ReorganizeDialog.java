package dev.pledgeledger.organization.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.Reorganisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Closes a department and asks who goes on with its work. What will happen stands below in a sentence, as it is typed.
class ReorganizeDialog extends FormDialog {

    private final DayField on = new DayField(getTranslation("organization.reorganize.on"));
    private final MultiSelectComboBox<DepartmentRow> existing = new MultiSelectComboBox<>();
    private final TextArea opened = new TextArea();
    private final Paragraph summary = new Paragraph();
    private final DepartmentRow closing;
    private final Consumer<Reorganisation> reorganize;

    /// @param others open departments that may go on with the work
    ReorganizeDialog(
            DepartmentRow closing, List<DepartmentRow> others, LocalDate today, Consumer<Reorganisation> reorganize) {
        this.closing = closing;
        this.reorganize = reorganize;
        decide(
                getTranslation("organization.reorganize.title", closing.name()),
                getTranslation("organization.reorganize.verb"));
        explain(getTranslation("organization.reorganize.text"));
        ask(on, "common.day.missing", "organization.refused.inFuture", "organization.refused.closesBeforeItOpens");
        on.setHelperText(getTranslation("organization.reorganize.onHelp"));
        on.setRequiredIndicatorVisible(true);
        on.setValue(today);
        ask(opened, "organization.refused.nameTaken", "organization.refused.sameName");
        opened.setLabel(getTranslation("organization.reorganize.opened"));
        opened.setHelperText(getTranslation("organization.reorganize.openedHelp"));
        opened.setMinRows(2);
        opened.setValueChangeMode(ValueChangeMode.LAZY);
        ask(
                existing,
                "organization.refused.unknownSuccessor",
                "organization.refused.ownSuccessor",
                "organization.refused.successorClosed",
                "organization.refused.successorOpensLater");
        existing.setLabel(getTranslation("organization.reorganize.existing"));
        existing.setHelperText(getTranslation("organization.reorganize.existingHelp"));
        existing.setItems(others);
        existing.setItemLabelGenerator(DepartmentRow::name);
        summary.getElement().setAttribute("role", "status");
        summary.addClassName("consequence");
        show(summary);
        on.addValueChangeListener(change -> say());
        opened.addValueChangeListener(change -> say());
        existing.addValueChangeListener(change -> say());
        say();
        beginAt(on);
    }

    private void say() {
        if (on.isEmpty()) {
            summary.setText("");
            return;
        }
        Reorganisation wanted = wanted();
        List<String> successors = new ArrayList<>();
        wanted.opened().forEach(name -> successors.add(getTranslation("organization.reorganize.newOne", name)));
        existing.getValue().forEach(row -> successors.add(row.name()));
        String day = Wareki.day(on.getValue());
        summary.setText(
                successors.isEmpty()
                        ? getTranslation("organization.reorganize.abolishes", day, closing.name())
                        : getTranslation(
                                "organization.reorganize.succeeds",
                                day,
                                closing.name(),
                                String.join(getTranslation("organization.reorganize.and"), successors)));
    }

    private Reorganisation wanted() {
        return new Reorganisation(
                closing.id(),
                on.day(),
                existing.getValue().stream().map(DepartmentRow::id).toList(),
                opened.getValue().lines().toList());
    }

    @Override
    protected void act() {
        reorganize.accept(wanted());
    }
}
