package dev.pledgeledger.account;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A role to be given to somebody.
///
/// @param department where the role is held; null for a city-wide role
/// @param until the last day it is held; null for no end
public record Grant(
        Role role,
        @Nullable DepartmentId department,
        LocalDate since,
        @Nullable LocalDate until) {

    /// A city-wide role without end.
    public static Grant of(Role role, LocalDate since) {
        return new Grant(role, null, since, null);
    }

    /// A role in a department without end.
    public static Grant of(Role role, DepartmentId department, LocalDate since) {
        return new Grant(role, department, since, null);
    }

    /// The same, beginning on this day at the earliest.
    Grant notBefore(LocalDate day) {
        return since.isBefore(day) ? new Grant(role, department, day, until) : this;
    }

    boolean isOfTheRole(Membership held) {
        return role == held.role() && Objects.equals(department, held.departmentId());
    }
}
