package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who goes on with the work of a department: one that is there, or one that the reorganisation opens.
///
/// @param department null for one that is opened
/// @param name of one that is opened; otherwise empty
public record Successor(@Nullable DepartmentId department, String name) {

    public static Successor existing(DepartmentId department) {
        return new Successor(Objects.requireNonNull(department), "");
    }

    public static Successor opened(String name) {
        return new Successor(null, OrganizationService.clean(name));
    }

    /// Names it as long as the reorganisation is a plan.
    public String key() {
        return department == null ? name : "#" + department.value();
    }
}
