package dev.pledgeledger.account;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

record Membership(
        @Id @Nullable MembershipId id,
        StaffId staffId,
        Role role,
        @Nullable DepartmentId departmentId,
        LocalDate since,
        @Nullable LocalDate until) {

    static final StaffId NOBODY = new StaffId(0);

    static Membership of(StaffId staff, Grant grant) {
        return new Membership(null, staff, grant.role(), grant.department(), grant.since(), grant.until());
    }

    Membership until(@Nullable LocalDate lastDay) {
        return new Membership(id, staffId, role, departmentId, since, lastDay);
    }

    boolean heldOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }

    boolean overlaps(Grant grant) {
        return (until == null || !until.isBefore(grant.since()))
                && (grant.until() == null || !grant.until().isBefore(since));
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("role", role.name());
        Optional.ofNullable(departmentId).ifPresent(id -> values.put("department", id.value()));
        values.put("since", since.toString());
        Optional.ofNullable(until).ifPresent(day -> values.put("until", day.toString()));
        return values;
    }
}
