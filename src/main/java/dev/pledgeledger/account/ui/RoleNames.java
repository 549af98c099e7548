package dev.pledgeledger.account.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import dev.pledgeledger.account.MembershipRow;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.organization.DepartmentRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names roles as people say them, with the department they are held in.
class RoleNames {

    private final Map<DepartmentId, String> departments;

    RoleNames(List<DepartmentRow> departments) {
        this.departments = departments.stream().collect(toMap(DepartmentRow::id, DepartmentRow::name));
    }

    String department(@Nullable DepartmentId id) {
        return id == null ? "" : departments.getOrDefault(id, "");
    }

    String of(MembershipRow held) {
        return of(held.role(), held.department());
    }

    String of(Role held, @Nullable DepartmentId department) {
        String role = UI.getCurrent().getTranslation(held.textKey());
        return department == null
                ? role
                : UI.getCurrent().getTranslation("account.role.in", role, department(department));
    }
}
