package dev.pledgeledger.organization;

import static java.util.stream.Collectors.toMap;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Wareki;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Closes and opens the departments of a reorganisation, inside the transaction that moves their entries on.
@Service
@Transactional(propagation = Propagation.MANDATORY)
@RolesAllowed({"REVIEWER", "SYSTEM"})
public class ReorganisationApplication {

    private final Reorganisations reorganisations;
    private final Departments departments;
    private final DepartmentLabels labels;
    private final Successions successions;
    private final Openings openings;
    private final AuditLog log;
    private final CurrentActor actor;
    private final Clock clock;

    ReorganisationApplication(
            Reorganisations reorganisations,
            Departments departments,
            DepartmentLabels labels,
            Successions successions,
            Openings openings,
            AuditLog log,
            CurrentActor actor,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.departments = departments;
        this.labels = labels;
        this.successions = successions;
        this.openings = openings;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /// Keeps the plan and the departments from changing until the transaction ends.
    ///
    /// @return what stands against applying it today; empty where nothing does
    public List<Refused> against(ReorganisationId id) {
        Reorganisation wanted =
                reorganisations.lock(id).orElseThrow(() -> new Refused("organization.refused.planGone"));
        ReorganisationPlan plan = wanted.plan();
        if (wanted.isApplied()) {
            return List.of(new Refused("organization.refused.appliedAlready", plan.title()));
        }
        List<Refused> faults = new ArrayList<>();
        if (plan.on().isAfter(LocalDate.now(clock))) {
            faults.add(new Refused("organization.refused.notYet", Wareki.day(plan.on())));
        }
        faults.addAll(new ReorganisationRules(locked()).faults(plan));
        return faults;
    }

    /// Applies it, once nothing stands against it.
    ///
    /// @return the departments of its successors, by their keys
    public Map<String, DepartmentId> apply(ReorganisationId id) {
        Refused.where(against(id));
        ReorganisationPlan plan = reorganisations.find(id).orElseThrow().plan();
        Map<DepartmentId, DepartmentRow> before = locked();
        plan.lines().stream()
                .filter(line -> !line.continues())
                .forEach(line -> departments.close(line.old(), plan.on()));
        Map<String, DepartmentId> successors = new LinkedHashMap<>();
        for (ReorganisationLine line : plan.lines()) {
            for (Successor successor : line.candidates()) {
                successors.computeIfAbsent(
                        successor.key(),
                        key -> successor.department() != null
                                ? successor.department()
                                : openings.open(successor.name(), plan.on()));
            }
            if (!line.continues()) {
                succeed(line, plan, before, successors);
            }
        }
        reorganisations.applied(
                id, new Reorganisation.Applied(clock.instant(), actor.get().name()));
        return successors;
    }

    private void succeed(
            ReorganisationLine line,
            ReorganisationPlan plan,
            Map<DepartmentId, DepartmentRow> before,
            Map<String, DepartmentId> successors) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("closedOn", plan.on().toString());
        if (!line.successors().isEmpty()) {
            after.put(
                    "successors",
                    line.successors().stream()
                            .map(successor -> name(successor, before))
                            .collect(Collectors.joining("、")));
        }
        line.successors()
                .forEach(successor -> successions.add(
                        line.old(), Objects.requireNonNull(successors.get(successor.key())), plan.on()));
        log.record(AuditEvent.of(
                        line.successors().isEmpty()
                                ? OrganizationAction.DEPARTMENT_CLOSED
                                : OrganizationAction.DEPARTMENT_REORGANIZED,
                        new Subject(
                                Subject.Kind.DEPARTMENT,
                                line.old().value(),
                                Objects.requireNonNull(before.get(line.old())).name()))
                .changing(Map.of(), after));
    }

    private static String name(Successor successor, Map<DepartmentId, DepartmentRow> before) {
        return successor.department() == null
                ? successor.name()
                : Objects.requireNonNull(before.get(successor.department())).name();
    }

    private Map<DepartmentId, DepartmentRow> locked() {
        return labels.rows(departments.lockAll()).stream().collect(toMap(DepartmentRow::id, department -> department));
    }
}
