package dev.pledgeledger.organization;

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
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes the organisation: departments are opened and closed, never renamed and never deleted.
@Service
@Transactional
public class OrganizationService {

    private final Departments departments;
    private final DepartmentLabels labels;
    private final Openings openings;
    private final AuditLog log;
    private final CurrentActor actor;
    private final Clock clock;

    OrganizationService(
            Departments departments,
            DepartmentLabels labels,
            Openings openings,
            AuditLog log,
            CurrentActor actor,
            Clock clock) {
        this.departments = departments;
        this.labels = labels;
        this.openings = openings;
        this.log = log;
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
        if (labels.rows(departments.findAllByOrderById()).stream().anyMatch(other -> other.isCalled(wanted))) {
            faults.add(new Refused("organization.refused.nameTaken", wanted));
        }
        if (on.isAfter(LocalDate.now(clock))) {
            faults.add(new Refused("organization.refused.inFuture"));
        }
        Refused.where(faults);
        return openings.open(wanted, on);
    }

    /// The ids of the open departments of these names, in the order given; those that are missing are opened, with
    /// no opening day: nobody knows since when the department of an imported report has been there.
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public Map<String, DepartmentId> establish(Collection<String> names) {
        Map<String, DepartmentId> known = new LinkedHashMap<>();
        if (!names.isEmpty()) {
            labels.rows(departments.findByClosedOnIsNullOrderById())
                    .forEach(department -> known.put(department.name(), department.id()));
        }
        Map<String, DepartmentId> ids = new LinkedHashMap<>();
        for (String name : names) {
            ids.put(name, known.computeIfAbsent(clean(name), missing -> openings.open(missing, null)));
        }
        return ids;
    }

    /// Changes what is known of a department besides its name; saving what did not change leaves no trace.
    ///
    /// @throws Refused with every reason
    @RolesAllowed({"ADMINISTRATOR", "SYSTEM"})
    public void describe(DepartmentId id, DepartmentDetails wanted) {
        List<DepartmentRow> all = labels.rows(departments.lockAll());
        Refused.where(new DetailsRules(all).faults(id, wanted));
        DepartmentRow before =
                all.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
        if (before.details().equals(wanted)) {
            return;
        }
        departments.describe(id, wanted.qualifier(), wanted.kind().name(), wanted.parent());
        log.record(AuditEvent.of(
                        OrganizationAction.DEPARTMENT_CHANGED,
                        new Subject(Subject.Kind.DEPARTMENT, id.value(), before.ownName()))
                .changing(before.details().values(), wanted.values()));
    }

    static String clean(String name) {
        return name.strip().replaceAll("[\\s\\u3000]+", " ");
    }
}
