package dev.pledgeledger.succession;

import static java.util.stream.Collectors.joining;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.organization.DepartmentStaff;
import dev.pledgeledger.organization.ReorganisationApplication;
import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.progress.SuccessionSteps;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Chooses who goes on with which entry, and applies a reorganisation: departments, entries and people in one
/// transaction, or nothing.
@Service
@Transactional
@RolesAllowed({"REVIEWER", "SYSTEM"})
public class SuccessionService {

    private final WorklistQueries worklists;
    private final Choices choices;
    private final ChoiceRules rules;
    private final ReorganisationApplication application;
    private final SuccessionSteps steps;
    private final Heirs heirs;
    private final DepartmentStaff staff;
    private final CurrentActor actor;
    private final AuditLog log;

    SuccessionService(
            WorklistQueries worklists,
            Choices choices,
            ChoiceRules rules,
            ReorganisationApplication application,
            SuccessionSteps steps,
            Heirs heirs,
            DepartmentStaff staff,
            CurrentActor actor,
            AuditLog log) {
        this.worklists = worklists;
        this.choices = choices;
        this.rules = rules;
        this.application = application;
        this.steps = steps;
        this.heirs = heirs;
        this.staff = staff;
        this.actor = actor;
        this.log = log;
    }

    /// Whether it is for the person signed in to choose and to apply.
    @PermitAll
    public boolean mayDecide() {
        return actor.get().has(Role.REVIEWER) || actor.get().isSystem();
    }

    /// Makes the same choice for several entries; what was chosen for them before is forgotten.
    ///
    /// @throws Refused with every reason; then nothing is chosen
    public void choose(ReorganisationId id, Collection<Place> places, Choice choice) {
        Worklist worklist = worklist(id);
        List<WorkLine> chosen = worklist.lines().stream()
                .filter(line -> places.contains(line.place()))
                .toList();
        Refused.where(rules.against(worklist, places, chosen, choice));
        chosen.forEach(line -> choices.put(id, line.place(), choice));
        Refused.where(worklist(id).leftToNobody(places));
        log.record(AuditEvent.of(SuccessionAction.SUCCESSION_CHOSEN, subject(worklist))
                .changing(
                        Map.of(),
                        Map.of(
                                "entries", chosen.size(),
                                "keys",
                                        chosen.stream()
                                                .map(line ->
                                                        line.concerned().entry().key())
                                                .toList(),
                                "successors", names(chosen.getFirst(), choice),
                                "doubled", choice.doubled())));
    }

    /// Applies it, once: on its day or later, when everything is chosen.
    ///
    /// @throws Refused with every reason; then nothing has changed
    public Applied apply(ReorganisationId id) {
        log.beginAct();
        List<Refused> reasons = new ArrayList<>(application.against(id));
        steps.lock(worklist(id).lines().stream()
                .map(line -> line.place().entry())
                .distinct()
                .toList());
        Worklist worklist = worklist(id);
        reasons.addAll(worklist.missing());
        Refused.where(reasons);
        Map<String, DepartmentId> departments = application.apply(id);
        Heirs.Moved moved = heirs.move(worklist, departments);
        int people = 0;
        for (ReorganisationLine line : worklist.reorganisation().plan().lines()) {
            if (!line.continues() && line.successors().size() == 1) {
                String only = line.successors().getFirst().key();
                steps.actEverywhere(line.old(), Objects.requireNonNull(departments.get(only)));
                people += staff.follow(line.old());
            }
        }
        log.record(AuditEvent.of(SuccessionAction.REORGANISATION_APPLIED, subject(worklist))
                .changing(Map.of(), Map.of("entries", moved.entries(), "added", moved.added(), "people", people)));
        return new Applied(moved.entries(), moved.added(), people);
    }

    private Worklist worklist(ReorganisationId id) {
        return worklists.find(id).orElseThrow(() -> new Refused("organization.refused.planGone"));
    }

    private static Subject subject(Worklist worklist) {
        return new Subject(
                Subject.Kind.REORGANISATION,
                worklist.reorganisation().id().value(),
                worklist.reorganisation().plan().title());
    }

    private static String names(WorkLine line, Choice choice) {
        return choice.successors().stream()
                .flatMap(key -> line.candidate(key).stream())
                .map(Candidate::name)
                .collect(joining("、"));
    }
}
