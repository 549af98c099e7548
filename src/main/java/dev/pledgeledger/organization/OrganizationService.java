package dev.pledgeledger.organization;

import static java.util.stream.Collectors.toMap;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes the organisation: departments are opened and closed, never renamed and never deleted.
@Service
@Transactional
public class OrganizationService {

    private final Departments departments;
    private final Successions succession;
    private final AuditLog auditLog;
    private final CurrentActor actor;
    private final Clock clock;

    OrganizationService(
            Departments departments, Successions succession, AuditLog auditLog, CurrentActor actor, Clock clock) {
        this.departments = departments;
        this.succession = succession;
        this.auditLog = auditLog;
        this.actor = actor;
        this.clock = clock;
    }

    /// Whether who is signed in may change the organisation.
    @PreAuthorize("isAuthenticated()")
    public boolean mayChange() {
        return actor.get().isSystem() || actor.get().has(Role.ADMINISTRATOR);
    }

    /// Opens a department as of today.
    ///
    /// @throws Refused where an open department has this name already
    @RolesAllowed({"ADMINISTRATOR", "SYSTEM"})
    public DepartmentId open(String name) {
        return open(name, LocalDate.now(clock));
    }

    /// Opens a department as of a day that has come.
    ///
    /// @throws Refused where an open department has this name already
    @RolesAllowed({"ADMINISTRATOR", "SYSTEM"})
    public DepartmentId open(String name, LocalDate on) {
        String wanted = clean(name);
        List<Refused> faults = new ArrayList<>();
        if (wanted.isEmpty()) {
            faults.add(new Refused("organization.refused.noName"));
        }
        if (departments.findByNameAndClosedOnIsNull(wanted).isPresent()) {
            faults.add(new Refused("organization.refused.nameTaken", wanted));
        }
        if (on.isAfter(LocalDate.now(clock))) {
            faults.add(new Refused("organization.refused.inFuture"));
        }
        Refused.where(faults);
        return establish(wanted, on);
    }

    /// Closes a department and names its successors, those that are new being opened.
    ///
    /// @return the successors
    /// @throws Refused with every reason where it cannot be done so
    @RolesAllowed({"ADMINISTRATOR", "SYSTEM"})
    public List<DepartmentId> reorganize(Reorganisation wanted) {
        Map<DepartmentId, DepartmentRow> all = departments.lockAll().stream()
                .map(Department::row)
                .collect(toMap(DepartmentRow::id, department -> department));
        Refused.where(new ReorganisationRules(all, LocalDate.now(clock)).faults(wanted));
        departments.close(wanted.closing(), wanted.on());
        List<DepartmentId> successors = new ArrayList<>(wanted.existing());
        List<String> names = new ArrayList<>(successors.stream()
                .map(id -> all.get(id))
                .map(DepartmentRow::name)
                .toList());
        for (String name : wanted.opened()) {
            successors.add(establish(name, wanted.on()));
            names.add(name);
        }
        successors.forEach(successor -> succession.add(wanted.closing(), successor, wanted.on()));
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("closedOn", wanted.on().toString());
        if (!names.isEmpty()) {
            after.put("successors", String.join("、", names));
        }
        auditLog.record(AuditEvent.of(
                        names.isEmpty()
                                ? OrganizationAction.DEPARTMENT_CLOSED
                                : OrganizationAction.DEPARTMENT_REORGANIZED,
                        new Subject(
                                Subject.Kind.DEPARTMENT,
                                wanted.closing().value(),
                                Objects.requireNonNull(all.get(wanted.closing()))
                                        .name()))
                .changing(Map.of(), after));
        return successors;
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
                .changing(
                        Map.of(),
                        openedOn == null
                                ? Map.of("name", name)
                                : Map.of("name", name, "openedOn", openedOn.toString())));
        return id;
    }

    static String clean(String name) {
        return name.strip().replaceAll("[\\s\\u3000]+", " ");
    }
}
