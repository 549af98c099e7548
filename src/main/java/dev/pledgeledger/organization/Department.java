package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

record Department(
        @Id @Nullable DepartmentId id,
        String name,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String qualifier,
        DepartmentKind kind,
        @Nullable DepartmentId parentId) {

    static Department opened(String name, @Nullable LocalDate on) {
        return new Department(null, name, on, null, "", DepartmentKind.SECTION, null);
    }

    /// @param label as it is shown
    DepartmentRow row(String label) {
        return new DepartmentRow(Objects.requireNonNull(id), label, openedOn, closedOn, name, details());
    }

    DepartmentDetails details() {
        return new DepartmentDetails(qualifier, kind, parentId);
    }
}
