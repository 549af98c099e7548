package dev.pledgeledger.signoff;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.PackageStepService;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts the package together and takes the decision on it.
@Service
@Transactional
public class SignOffService {

    private final Packages packages;
    private final Obstacles obstacles;
    private final PackageStepService steps;
    private final EntryQueries entries;
    private final CurrentActor currentActor;
    private final AuditLog log;
    private final Clock clock;

    SignOffService(
            Packages packages,
            Obstacles obstacles,
            PackageStepService steps,
            EntryQueries entries,
            CurrentActor currentActor,
            AuditLog log,
            Clock clock) {
        this.packages = packages;
        this.obstacles = obstacles;
        this.steps = steps;
        this.entries = entries;
        this.currentActor = currentActor;
        this.log = log;
        this.clock = clock;
    }

    /// Puts every approved entry of a closed cycle into a new package, each pinned at its revision.
    @RolesAllowed("REVIEWER")
    public SignOffOutcome makePackage(CycleId cycle) {
        List<EntryId> approved = entries.ids(cycle, State.APPROVED);
        if (approved.isEmpty()) {
            return new SignOffOutcome.Refused(List.of(new SignOffOutcome.Obstacle.NothingInIt()));
        }
        return switch (steps.takeAll(Step.PACKAGE, approved, "")) {
            case PackageStepService.Together.Refused refused ->
                new SignOffOutcome.Refused(Obstacles.of(refused.reasons()));
            case PackageStepService.Together.Done done -> {
                PackageId id = packages.make(cycle, currentActor.get().name(), clock.instant());
                done.entries().forEach(entry -> packages.add(id, entry));
                SignOffPackage made = packages.find(id).orElseThrow();
                record(SignOffAction.PACKAGE_MADE, made, Map.of("entries", approved.size()), "");
                yield new SignOffOutcome.Done(made);
            }
        };
    }

    /// Signs everything in a package off at once.
    ///
    /// @param explanation why figures differ from last year's; needed where they do and nobody has explained it
    @RolesAllowed("SIGNATORY")
    public SignOffOutcome signOff(PackageId id, long version, String explanation) {
        SignOffPackage seen = packages.lock(id).orElseThrow();
        if (seen.version() != version || seen.state() != SignOffPackage.State.OPEN) {
            return new SignOffOutcome.Refused(List.of(new SignOffOutcome.Obstacle.Changed()));
        }
        List<EntryId> inIt = packages.entries(id);
        List<SignOffOutcome.Obstacle> inTheWay = obstacles.ofSigning(seen, inIt, explanation);
        if (!inTheWay.isEmpty()) {
            return new SignOffOutcome.Refused(inTheWay);
        }
        return switch (steps.takeAll(Step.SIGN_OFF, inIt, "")) {
            case PackageStepService.Together.Refused refused ->
                new SignOffOutcome.Refused(Obstacles.of(refused.reasons()));
            case PackageStepService.Together.Done done -> {
                String by = currentActor.get().name();
                if (!explanation.isBlank()) {
                    packages.explain(id, explanation.strip(), by);
                    record(SignOffAction.DIFFERENCE_EXPLAINED, seen, Map.of(), explanation.strip());
                }
                packages.signOff(id, by, clock.instant());
                SignOffPackage signed = packages.find(id).orElseThrow();
                record(
                        SignOffAction.PACKAGE_SIGNED_OFF,
                        signed,
                        Map.of("entries", done.entries().size()),
                        "");
                yield new SignOffOutcome.Done(signed);
            }
        };
    }

    /// Sends one entry back out of its package; the others stay in it.
    ///
    /// @param target to be rewritten by its department, or only reviewed again
    @RolesAllowed("SIGNATORY")
    public Outcome sendBack(PackageId id, StepRequest request, State target) {
        SignOffPackage seen = packages.lock(id).orElseThrow();
        if (!packages.entries(seen.id()).contains(request.entry())) {
            throw new IllegalArgumentException("the entry is not in this package");
        }
        Outcome outcome = steps.sendBack(request, target);
        if (outcome instanceof Outcome.Done) {
            packages.remove(id, request.entry(), request.reason());
        }
        return outcome;
    }

    private void record(SignOffAction action, SignOffPackage about, Map<String, ?> after, String reason) {
        log.record(AuditEvent.of(
                        action, new Subject(Subject.Kind.PACKAGE, about.id().value(), Integer.toString(about.number())))
                .in(about.cycle().value())
                .changing(Map.of(), after)
                .because(reason));
    }
}
