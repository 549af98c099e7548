package dev.pledgeledger.organization;

import static java.util.stream.Collectors.toMap;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plans reorganisations. A plan changes nothing until it is applied, together with the entries, by `succession`.
@Service
@Transactional
@RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
public class ReorganisationService {

    private final Reorganisations reorganisations;
    private final Departments departments;
    private final DepartmentLabels labels;
    private final AuditLog log;
    private final CurrentActor actor;

    ReorganisationService(
            Reorganisations reorganisations,
            Departments departments,
            DepartmentLabels labels,
            AuditLog log,
            CurrentActor actor) {
        this.reorganisations = reorganisations;
        this.departments = departments;
        this.labels = labels;
        this.log = log;
        this.actor = actor;
    }

    /// Whether who is signed in may plan.
    @PermitAll
    public boolean mayPlan() {
        return actor.get().isSystem()
                || actor.get().has(Role.ADMINISTRATOR)
                || actor.get().has(Role.REVIEWER);
    }

    /// Keeps a new plan.
    ///
    /// @throws Refused with every reason
    public ReorganisationId plan(ReorganisationPlan plan) {
        Refused.where(rules().faults(plan));
        ReorganisationId id = reorganisations.add(plan);
        record(OrganizationAction.REORGANISATION_PLANNED, id, plan);
        return id;
    }

    /// Changes a plan at the version that was seen; choices that it no longer offers are to be made again.
    ///
    /// @throws Refused with every reason
    public void change(ReorganisationId id, long version, ReorganisationPlan plan) {
        draft(id, version);
        Refused.where(rules().faults(plan));
        reorganisations.change(id, plan);
        record(OrganizationAction.REORGANISATION_CHANGED, id, plan);
    }

    /// Forgets a plan and what was chosen for it.
    ///
    /// @throws Refused where it was changed or applied meanwhile
    public void delete(ReorganisationId id, long version) {
        Reorganisation draft = draft(id, version);
        reorganisations.delete(id);
        record(OrganizationAction.REORGANISATION_DELETED, id, draft.plan());
    }

    private Reorganisation draft(ReorganisationId id, long version) {
        Reorganisation draft = reorganisations.lock(id).orElseThrow(() -> new Refused("organization.refused.planGone"));
        if (draft.isApplied()) {
            throw new Refused(
                    "organization.refused.appliedAlready", draft.plan().title());
        }
        if (draft.version() != version) {
            throw new Refused("organization.refused.planChanged", draft.plan().title());
        }
        return draft;
    }

    private ReorganisationRules rules() {
        Map<DepartmentId, DepartmentRow> all =
                labels.rows(departments.lockAll()).stream().collect(toMap(DepartmentRow::id, department -> department));
        return new ReorganisationRules(all);
    }

    private void record(OrganizationAction action, ReorganisationId id, ReorganisationPlan plan) {
        log.record(AuditEvent.of(action, new Subject(Subject.Kind.REORGANISATION, id.value(), plan.title()))
                .changing(
                        Map.of(),
                        Map.of(
                                "effectiveOn",
                                plan.on().toString(),
                                "lines",
                                ReorganisationWords.of(plan, labels.rows(departments.findAllByOrderById())))));
    }
}
