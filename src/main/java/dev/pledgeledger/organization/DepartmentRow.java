package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A department of the city under one name; a renamed department is another one.
///
/// @param name as it is shown and printed, with the qualifier where the name alone is ambiguous
/// @param openedOn null where it was there before this ledger
/// @param closedOn first day on which it is no more; null while it is open
/// @param ownName without the qualifier
public record DepartmentRow(
        DepartmentId id,
        String name,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String ownName,
        DepartmentDetails details) {

    /// Whether a department of this name would be taken for it.
    boolean isCalled(String wanted) {
        return isOpen() && ownName.equals(wanted) && details.qualifier().isEmpty();
    }

    public boolean isOpen() {
        return closedOn == null;
    }
}
