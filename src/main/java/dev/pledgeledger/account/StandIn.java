package dev.pledgeledger.account;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 代理者: somebody who holds a role for a while in another's place. For the four eyes she counts as both persons.
///
/// @param department where the role is held; null for a city-wide role
/// @param principal in whose place; null where nobody is left who could hold it
/// @param until the last day
/// @param reason why she was named
public record StandIn(
        StaffId staff,
        Role role,
        @Nullable DepartmentId department,
        @Nullable StaffId principal,
        LocalDate since,
        LocalDate until,
        String reason) {

    /// The roles that decide; nobody needs a stand-in to write or to read.
    public static final Set<Role> ROLES =
            Collections.unmodifiableSet(EnumSet.of(Role.HEAD, Role.DIRECTOR, Role.REVIEWER, Role.SIGNATORY));

    public StandIn {
        reason = reason.strip();
    }

    StandIn from(LocalDate first, LocalDate last) {
        return new StandIn(staff, role, department, principal, first, last, reason);
    }

    StandIn inPlaceOf(StaffId person) {
        return new StandIn(staff, role, department, person, since, until, reason);
    }

    Grant grant() {
        return new Grant(role, department, since, until);
    }
}
