package dev.pledgeledger.account;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One role of one person.
///
/// @param department null for a city-wide role
/// @param until the last day it is held; null for no end
/// @param current whether it is held today
public record MembershipRow(
        MembershipId id,
        Role role,
        @Nullable DepartmentId department,
        LocalDate since,
        @Nullable LocalDate until,
        boolean current) {

    /// Taken back before it was ever held.
    public boolean neverHeld() {
        return until != null && until.isBefore(since);
    }
}
