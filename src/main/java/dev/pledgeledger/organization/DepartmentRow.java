package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A department of the city under one name; a renamed department is another one.
///
/// @param openedOn null where it was there before this ledger
/// @param closedOn first day on which it is no more; null while it is open
public record DepartmentRow(
        DepartmentId id,
        String name,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    public boolean isOpen() {
        return closedOn == null;
    }
}
