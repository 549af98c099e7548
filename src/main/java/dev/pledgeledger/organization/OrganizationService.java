package dev.pledgeledger.organization;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes the organisation: departments are opened, never renamed and never deleted.
@Service
@Transactional
public class OrganizationService {

    private final Departments departments;
    private final AuditLog auditLog;
    private final Clock clock;

    OrganizationService(Departments departments, AuditLog auditLog, Clock clock) {
        this.departments = departments;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /// Opens a department as of today.
    ///
    /// @throws Refused where an open department has this name already
    @RolesAllowed({"ADMINISTRATOR", "SYSTEM"})
    public DepartmentId open(String name) {
        String wanted = clean(name);
        if (wanted.isEmpty()) {
            throw new Refused("organization.refused.noName");
        }
        if (departments.findByNameAndClosedOnIsNull(wanted).isPresent()) {
            throw new Refused("organization.refused.nameTaken", wanted);
        }
        return establish(wanted, LocalDate.now(clock));
    }

    /// The ids of the open departments of these names, in the order given; those that are missing are opened, with
    /// no opening day: nobody knows since when the department of an imported report has been there.
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public Map<String, DepartmentId> establish(Collection<String> names) {
        Map<String, DepartmentId> known = new LinkedHashMap<>();
        if (!names.isEmpty()) {
            departments
                    .findByNameInAndClosedOnIsNull(
                            names.stream().map(OrganizationService::clean).toList())
                    .forEach(department ->
                            known.put(department.name(), department.row().id()));
        }
        Map<String, DepartmentId> ids = new LinkedHashMap<>();
        for (String name : names) {
            ids.put(name, known.computeIfAbsent(clean(name), missing -> establish(missing, null)));
        }
        return ids;
    }

    private DepartmentId establish(String name, @Nullable LocalDate openedOn) {
        DepartmentId id = Objects.requireNonNull(
                departments.save(Department.opened(name, openedOn)).id());
        auditLog.record(AuditEvent.of(
                        OrganizationAction.DEPARTMENT_OPENED, new Subject(Subject.Kind.DEPARTMENT, id.value(), name))
                .changing(Map.of(), Map.of("name", name)));
        return id;
    }

    static String clean(String name) {
        return name.strip().replaceAll("[\\s\\u3000]+", " ");
    }
}
