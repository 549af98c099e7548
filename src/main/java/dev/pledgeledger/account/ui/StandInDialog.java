package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import dev.pledgeledger.account.MembershipRow;
import dev.pledgeledger.account.StaffRow;
import dev.pledgeledger.account.StandIn;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.organization.DepartmentRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks who stands in, for whom, in which role, and for how long. Who is stood in for brings her role with her.
class StandInDialog extends NamingDialog {

    /// A role that somebody holds.
    private record Holding(StaffRow person, MembershipRow held) {}

    private final ComboBox<StaffRow> who = new ComboBox<>(getTranslation("account.standIn"));
    private final ComboBox<Holding> principal = new ComboBox<>(getTranslation("account.standIn.principal"));
    private final Select<Role> role = new Select<>();
    private final ComboBox<DepartmentRow> department = new ComboBox<>(getTranslation("account.role.department"));
    private final Consumer<StandIn> name;

    StandInDialog(List<StaffRow> staff, List<DepartmentRow> departments, LocalDate today, Consumer<StandIn> name) {
        this.name = name;
        decide(getTranslation("account.standIn.name.title"), getTranslation("account.standIn.name.verb"));
        explain(getTranslation("account.standIn.name.text"));
        RoleNames names = new RoleNames(departments);
        List<StaffRow> active = staff.stream().filter(StaffRow::active).toList();
        who.setItems(active);
        who.setItemLabelGenerator(row -> names.department(row.details().department()) + " " + row.name());
        who.setRequiredIndicatorVisible(true);
        principal.setItems(staff.stream()
                .flatMap(person -> person.current().stream()
                        .filter(held -> StandIn.ROLES.contains(held.role()))
                        .map(held -> new Holding(person, held)))
                .toList());
        principal.setItemLabelGenerator(holding -> holding.person().name() + " " + names.of(holding.held()));
        principal.setHelperText(getTranslation("account.standIn.principalHelp"));
        principal.setClearButtonVisible(true);
        principal.addValueChangeListener(change -> takeOver(change.getValue(), departments));
        role.setLabel(getTranslation("account.role"));
        role.setItems(StandIn.ROLES);
        role.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        role.setRequiredIndicatorVisible(true);
        department.setItems(departments);
        department.setItemLabelGenerator(DepartmentRow::name);
        department.setHelperText(getTranslation("account.standIn.departmentHelp"));
        department.setClearButtonVisible(true);
        ask(
                who,
                "account.standIn.whoMissing",
                "account.refused.STANDS_IN_FOR_HERSELF",
                "account.refused.ADMINISTRATOR_ALONE",
                "account.refused.ROLE_HELD_ALREADY");
        ask(principal, "account.refused.PRINCIPAL_WITHOUT_ROLE");
        ask(role, "account.refused.ROLE_MISSING", "account.refused.NO_STAND_IN_FOR_ROLE");
        ask(department, "account.refused.DEPARTMENT_MISSING", "account.refused.DEPARTMENT_NEEDLESS");
        askTerm(today);
        beginAt(who);
    }

    private void takeOver(@Nullable Holding holding, List<DepartmentRow> departments) {
        role.setEnabled(holding == null);
        department.setEnabled(holding == null);
        if (holding != null) {
            role.setValue(holding.held().role());
            department.setValue(departments.stream()
                    .filter(row -> row.id().equals(holding.held().department()))
                    .findFirst()
                    .orElse(null));
        }
    }

    @Override
    protected void act() {
        List<Refused> missing = new ArrayList<>();
        missing(missing, who.isEmpty(), "account.standIn.whoMissing");
        missing(missing, role.isEmpty(), "account.refused.ROLE_MISSING");
        name(
                missing,
                () -> name.accept(new StandIn(
                        who.getValue().id(),
                        role.getValue(),
                        department.getOptionalValue().map(DepartmentRow::id).orElse(null),
                        principal
                                .getOptionalValue()
                                .map(holding -> holding.person().id())
                                .orElse(null),
                        since.getValue(),
                        until.getValue(),
                        reason.getValue())));
    }
}
