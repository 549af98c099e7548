package dev.pledgeledger.organization;

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
    private final Openings openings;
    private final CurrentActor actor;
    private final Clock clock;

    OrganizationService(Departments departments, Openings openings, CurrentActor actor, Clock clock) {
        this.departments = departments;
        this.openings = openings;
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
        return openings.open(wanted, on);
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
            ids.put(name, known.computeIfAbsent(clean(name), missing -> openings.open(missing, null)));
        }
        return ids;
    }

    static String clean(String name) {
        return name.strip().replaceAll("[\\s\\u3000]+", " ");
    }
}
