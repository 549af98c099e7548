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
        @Nullable LocalDate closedOn) {

    static Department opened(String name, @Nullable LocalDate on) {
        return new Department(null, name, on, null);
    }

    DepartmentRow row() {
        return new DepartmentRow(Objects.requireNonNull(id), name, openedOn, closedOn);
    }
}
