package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.pledgeledger.account.AccountRefusal;
import dev.pledgeledger.account.AccountRefused;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.organization.DepartmentRow;
import java.time.LocalDate;
import java.util.List;

/// Asks for a role: which, in which departments, from when, until when. The first day may lie ahead.
class GrantFields extends Composite<Div> {

    private final Select<Role> role = new Select<>();
    private final MultiSelectComboBox<DepartmentRow> departments = new MultiSelectComboBox<>();
    private final DayField since = new DayField(getTranslation("account.role.since"));
    private final DayField until = new DayField(getTranslation("account.role.until"));

    GrantFields(List<DepartmentRow> open, LocalDate today) {
        role.setLabel(getTranslation("account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        role.addValueChangeListener(change -> {
            boolean departmental =
                    change.getValue() != null && change.getValue().departmental();
            departments.setEnabled(departmental);
            if (!departmental) {
                departments.clear();
            }
        });
        departments.setLabel(getTranslation("account.role.department"));
        departments.setHelperText(getTranslation("account.role.departmentHelp"));
        departments.setItems(open);
        departments.setItemLabelGenerator(DepartmentRow::name);
        departments.setEnabled(false);
        departments.setWidth("18rem");
        since.setValue(today);
        since.setHelperText(getTranslation("account.role.sinceHelp"));
        since.setRequiredIndicatorVisible(true);
        until.setHelperText(getTranslation("account.role.untilHelp"));
        until.setClearButtonVisible(true);
        getContent().addClassName("form-row");
        getContent().add(role, departments, since, until);
    }

    /// One for each department; nothing where no role has been chosen.
    ///
    /// @throws AccountRefused where the first day is missing
    List<Grant> value() {
        Role chosen = role.getValue();
        if (chosen == null) {
            return List.of();
        }
        if (since.isEmpty()) {
            throw new AccountRefused(AccountRefusal.SINCE_MISSING);
        }
        if (departments.isEmpty()) {
            return List.of(new Grant(chosen, null, since.getValue(), until.getValue()));
        }
        return departments.getValue().stream()
                .map(department -> new Grant(chosen, department.id(), since.getValue(), until.getValue()))
                .toList();
    }

    Refusals refusals(Refusals refusals) {
        return refusals.at(
                        role,
                        AccountRefusal.ROLE_MISSING,
                        AccountRefusal.ADMINISTRATOR_ALONE,
                        AccountRefusal.ROLE_HELD_ALREADY)
                .at(departments, AccountRefusal.DEPARTMENT_MISSING, AccountRefusal.DEPARTMENT_NEEDLESS)
                .at(since, AccountRefusal.SINCE_MISSING)
                .at(until, AccountRefusal.ENDS_BEFORE_IT_BEGINS);
    }

    void clear() {
        role.clear();
        departments.clear();
        until.clear();
    }
}
