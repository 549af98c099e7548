package dev.pledgeledger.organization;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.DepartmentId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Opens departments, each with its line in the log.
@Component
class Openings {

    private final Departments departments;
    private final AuditLog log;

    Openings(Departments departments, AuditLog log) {
        this.departments = departments;
        this.log = log;
    }

    /// @param on null where nobody knows since when it has been there
    DepartmentId open(String name, @Nullable LocalDate on) {
        DepartmentId id = Objects.requireNonNull(
                departments.save(Department.opened(name, on)).id());
        log.record(AuditEvent.of(
                        OrganizationAction.DEPARTMENT_OPENED, new Subject(Subject.Kind.DEPARTMENT, id.value(), name))
                .changing(
                        Map.of(), on == null ? Map.of("name", name) : Map.of("name", name, "openedOn", on.toString())));
        return id;
    }
}
