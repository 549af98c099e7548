package dev.pledgeledger.account;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.StaffId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

@Table("staff")
record StaffMember(
        @Id @Nullable StaffId id,
        String login,
        String name,
        String post,
        @Nullable DepartmentId departmentId,
        String passwordHash,
        boolean passwordTemporary,
        boolean active,
        Instant createdAt) {

    StaffId known() {
        return Objects.requireNonNull(id);
    }

    StaffMember as(StaffDetails details) {
        return new StaffMember(
                id,
                login,
                details.name(),
                details.post(),
                details.department(),
                passwordHash,
                passwordTemporary,
                active,
                createdAt);
    }

    /// @param temporary whether she has to choose another one when she next signs in with it
    StaffMember withPassword(String hash, boolean temporary) {
        return new StaffMember(id, login, name, post, departmentId, hash, temporary, active, createdAt);
    }

    StaffMember withActive(boolean nowActive) {
        return new StaffMember(
                id, login, name, post, departmentId, passwordHash, passwordTemporary, nowActive, createdAt);
    }

    /// As the audit log shows it: never the password.
    Map<String, Object> values() {
        Object department = departmentId == null ? "" : departmentId.value();
        return Map.of("name", name, "post", post, "department", department, "active", active);
    }
}
