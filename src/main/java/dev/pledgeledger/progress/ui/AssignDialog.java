package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.ui.PartOfName;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.progress.EntryDetails;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Names the departments of both sides; the lead is chosen by itself, because it comes first.
class AssignDialog extends Dialog {

    /// The departments chosen, the lead of each side first.
    record Departments(List<DepartmentId> achievements, List<DepartmentId> plans) {}

    /// @param attempt returns what to show where the assignment was refused
    AssignDialog(
            EntryDetails details, List<DepartmentRow> departments, Function<Departments, Optional<Component>> attempt) {
        setHeaderTitle(
                getTranslation("progress.assign.title", details.entry().code().toString()));
        FiscalYear year = details.cycle().year();
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        Side achievements = new Side(getTranslation("progress.assign.achievements", year.mark()), departments);
        Side plans =
                new Side(getTranslation("progress.assign.plans", year.next().mark()), departments);
        achievements.lead.addValueChangeListener(change -> {
            if (plans.lead.isEmpty()) {
                plans.lead.setValue(change.getValue());
            }
        });
        Div refusal = new Div();
        Div body = new Div(
                new Paragraph(getTranslation("progress.assign.text")), achievements.fields(), plans.fields(), refusal);
        body.addClassName("form");
        add(body);
        Button yes = new Button(getTranslation("progress.step.ASSIGN"), click -> {
            boolean complete = achievements.isComplete();
            if (plans.isComplete() && complete) {
                refusal.removeAll();
                attempt.apply(new Departments(achievements.chosen(), plans.chosen()))
                        .ifPresentOrElse(refusal::add, this::close);
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), yes);
    }

    private static final class Side {

        private final ComboBox<DepartmentRow> lead = new ComboBox<>();
        private final MultiSelectComboBox<DepartmentRow> joint = new MultiSelectComboBox<>();
        private final Div fields;

        Side(String title, List<DepartmentRow> departments) {
            lead.setLabel(lead.getTranslation("progress.assign.lead"));
            lead.setItems(PartOfName.of(DepartmentRow::name), departments);
            lead.setItemLabelGenerator(DepartmentRow::name);
            lead.setRequiredIndicatorVisible(true);
            lead.setErrorMessage(lead.getTranslation("progress.assign.leadMissing"));
            joint.setLabel(lead.getTranslation("progress.assign.joint"));
            joint.setItems(PartOfName.of(DepartmentRow::name), departments);
            joint.setItemLabelGenerator(DepartmentRow::name);
            fields = new Div(new H3(title), lead, joint);
            fields.addClassName("form");
        }

        Div fields() {
            return fields;
        }

        boolean isComplete() {
            lead.setInvalid(lead.isEmpty());
            return !lead.isEmpty();
        }

        List<DepartmentId> chosen() {
            Set<DepartmentId> ids = new LinkedHashSet<>();
            ids.add(lead.getValue().id());
            joint.getValue().forEach(department -> ids.add(department.id()));
            return new ArrayList<>(ids);
        }
    }
}
