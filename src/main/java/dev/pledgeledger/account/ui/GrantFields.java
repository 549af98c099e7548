package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.pledgeledger.account.AccountRefusal;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.organization.DepartmentRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Asks for one role: which, in which department, from when, until when.
class GrantFields extends Composite<Div> {

    private final Select<Role> role = new Select<>();
    private final ComboBox<DepartmentRow> department = new ComboBox<>();
    private final DayField since = new DayField(getTranslation("account.role.since"));
    private final DayField until = new DayField(getTranslation("account.role.until"));

    GrantFields(List<DepartmentRow> departments, LocalDate today) {
        role.setLabel(getTranslation("account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        role.addValueChangeListener(change -> department.setEnabled(
                change.getValue() != null && change.getValue().departmental()));
        department.setLabel(getTranslation("account.role.department"));
        department.setItems(departments);
        department.setItemLabelGenerator(DepartmentRow::name);
        department.setEnabled(false);
        since.setValue(today);
        since.setRequiredIndicatorVisible(true);
        until.setHelperText(getTranslation("account.role.untilHelp"));
        getContent().addClassName("form-row");
        getContent().add(role, department, since, until);
    }

    /// Nothing where no role has been chosen.
    Optional<Grant> value() {
        return role.getOptionalValue()
                .map(chosen -> new Grant(
                        chosen,
                        chosen.departmental() && department.getValue() != null
                                ? department.getValue().id()
                                : null,
                        since.getValue(),
                        until.getValue()));
    }

    Refusals refusals(Refusals refusals) {
        return refusals.at(role, AccountRefusal.ADMINISTRATOR_ALONE, AccountRefusal.ROLE_HELD_ALREADY)
                .at(department, AccountRefusal.DEPARTMENT_MISSING, AccountRefusal.DEPARTMENT_NEEDLESS)
                .at(until, AccountRefusal.ENDS_BEFORE_IT_BEGINS);
    }

    void clear() {
        role.clear();
        department.clear();
        until.clear();
    }
}
