package dev.pledgeledger.signoff;

import dev.pledgeledger.audit.ReadAfterwardsService;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.FiscalYear;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts packages together and takes the decision on them.
@Service
@Transactional
public class SignOffService {

    private final Packages packages;
    private final PackagedEntries packaged;
    private final ReconciliationQueries reconciliations;
    private final Explanations explanations;
    private final Freezing freezing;
    private final PackageStepService steps;
    private final EntryQueries entries;
    private final ReadAfterwardsService readings;
    private final CurrentActor currentActor;
    private final PackageLog log;
    private final Clock clock;

    SignOffService(
            Packages packages,
            PackagedEntries packaged,
            ReconciliationQueries reconciliations,
            Explanations explanations,
            Freezing freezing,
            PackageStepService steps,
            EntryQueries entries,
            ReadAfterwardsService readings,
            CurrentActor currentActor,
            PackageLog log,
            Clock clock) {
        this.packages = packages;
        this.packaged = packaged;
        this.reconciliations = reconciliations;
        this.explanations = explanations;
        this.freezing = freezing;
        this.steps = steps;
        this.entries = entries;
        this.readings = readings;
        this.currentActor = currentActor;
        this.log = log;
        this.clock = clock;
    }

    /// Puts every approved entry of a closed cycle into a new package, each pinned at its revision. Where there is one
    /// already, signed or not, the new one supplements it.
    @RolesAllowed("REVIEWER")
    public SignOffOutcome makePackage(CycleId cycle) {
        List<EntryId> approved = entries.ids(cycle, State.APPROVED);
        return approved.isEmpty()
                ? refused(new SignOffOutcome.Obstacle.NothingApproved())
                : makePackage(cycle, approved);
    }

    /// The same with some of them.
    @RolesAllowed("REVIEWER")
    public SignOffOutcome makePackage(CycleId cycle, Collection<EntryId> chosen) {
        if (chosen.isEmpty()) {
            return refused(new SignOffOutcome.Obstacle.NothingChosen());
        }
        return switch (steps.takeAll(Step.PACKAGE, chosen, "")) {
            case PackageStepService.Together.Refused refused ->
                new SignOffOutcome.Refused(Obstacles.of(refused.reasons()));
            case PackageStepService.Together.Done done -> {
                if (!done.entries().stream().allMatch(entry -> entry.cycle().equals(cycle))) {
                    throw new IllegalArgumentException("entries of another year cannot be in this package");
                }
                PackageId id = packages.make(cycle, currentActor.get().name(), clock.instant());
                done.entries().forEach(entry -> packaged.add(id, entry));
                SignOffPackage made = packages.find(id).orElseThrow();
                freezing.freeze(made, PackageRecord.Moment.MADE);
                log.record(SignOffAction.PACKAGE_MADE, made, Map.of("entries", chosen.size()), "");
                yield new SignOffOutcome.Done(made);
            }
        };
    }

    /// Takes entries out of a package that is not signed yet, all of them or none; they are approved as before. A
    /// package that nothing is left in stays on record and cannot be signed.
    @RolesAllowed("REVIEWER")
    public SignOffOutcome unpackage(PackageId id, long version, Collection<EntryId> leaving, String reason) {
        SignOffPackage seen = packages.lock(id).orElseThrow();
        if (seen.version() != version || seen.state() != SignOffPackage.State.OPEN) {
            return refused(new SignOffOutcome.Obstacle.Changed());
        }
        if (!packaged.in(id).containsAll(leaving)) {
            throw new IllegalArgumentException("some of these entries are not in this package");
        }
        List<SignOffOutcome.Obstacle> missing = new ArrayList<>();
        if (leaving.isEmpty()) {
            missing.add(new SignOffOutcome.Obstacle.NothingChosen());
        }
        if (reason.isBlank()) {
            missing.add(new SignOffOutcome.Obstacle.ReasonMissing());
        }
        if (!missing.isEmpty()) {
            return new SignOffOutcome.Refused(missing);
        }
        return switch (steps.takeAll(Step.UNPACKAGE, leaving, reason)) {
            case PackageStepService.Together.Refused refused ->
                new SignOffOutcome.Refused(Obstacles.of(refused.reasons()));
            case PackageStepService.Together.Done done -> {
                packaged.remove(id, leaving, State.APPROVED, left(reason));
                packages.changed(id);
                log.record(SignOffAction.ENTRIES_UNPACKAGED, seen, Map.of("entries", leaving.size()), reason.strip());
                yield new SignOffOutcome.Done(packages.find(id).orElseThrow());
            }
        };
    }

    /// Signs everything in a package off at once.
    ///
    /// @param explanation why figures differ from those that are known; needed where nobody has said so before
    @RolesAllowed("SIGNATORY")
    public SignOffOutcome signOff(PackageId id, long version, String explanation) {
        SignOffPackage seen = packages.lock(id).orElseThrow();
        if (seen.version() != version || seen.state() != SignOffPackage.State.OPEN) {
            return refused(new SignOffOutcome.Obstacle.Changed());
        }
        List<EntryId> inIt = packaged.in(id);
        Reconciliation reconciliation = reconciliations.figures(seen.cycle()).reconciliation();
        List<SignOffOutcome.Obstacle> inTheWay = Obstacles.ofSigning(seen, inIt, reconciliation, explanation);
        if (!inTheWay.isEmpty()) {
            return new SignOffOutcome.Refused(inTheWay);
        }
        return switch (steps.takeAll(Step.SIGN_OFF, inIt, "")) {
            case PackageStepService.Together.Refused refused ->
                new SignOffOutcome.Refused(Obstacles.of(refused.reasons()));
            case PackageStepService.Together.Done done -> {
                if (!explanation.isBlank()) {
                    explanations.keep(seen, explanation, reconciliation);
                }
                packages.signOff(
                        id, Signature.of(currentActor.get(), clock.instant()), FiscalYear.of(LocalDate.now(clock)));
                SignOffPackage signed = packages.find(id).orElseThrow();
                PackageRecord pinned = freezing.freeze(signed, PackageRecord.Moment.SIGNED);
                log.record(
                        SignOffAction.PACKAGE_SIGNED_OFF,
                        signed,
                        Map.of(
                                "entries",
                                done.entries().size(),
                                "reportSha256",
                                pinned.sha256(),
                                "decisionNumber",
                                String.valueOf(signed.numbers().decision())),
                        "");
                yield new SignOffOutcome.Done(signed);
            }
        };
    }

    /// 後閲: the person a deputy signed for says that she has read it. Nothing else changes.
    @RolesAllowed("SIGNATORY")
    public SignOffOutcome readAfterwards(PackageId id) {
        SignOffPackage seen = packages.lock(id).orElseThrow();
        Signature signature = seen.signature();
        if (signature == null || !signature.waitsFor(currentActor.get())) {
            return refused(new SignOffOutcome.Obstacle.NothingToRead());
        }
        readings.read(Subject.Kind.PACKAGE, id.value());
        return new SignOffOutcome.Done(packages.find(id).orElseThrow());
    }

    /// Sends one entry back out of its package; the others stay in it.
    ///
    /// @param target to be rewritten by its department, or only reviewed again
    @RolesAllowed("SIGNATORY")
    public Outcome sendBack(PackageId id, StepRequest request, State target) {
        SignOffPackage seen = packages.lock(id).orElseThrow();
        if (!packaged.in(seen.id()).contains(request.entry())) {
            throw new IllegalArgumentException("the entry is not in this package");
        }
        Outcome outcome = steps.sendBack(request, target);
        if (outcome instanceof Outcome.Done) {
            packaged.remove(id, List.of(request.entry()), target, left(request.reason()));
            packages.changed(id);
        }
        return outcome;
    }

    private PackagedEntries.Left left(String reason) {
        return new PackagedEntries.Left(reason.strip(), currentActor.get().name(), clock.instant());
    }

    private static SignOffOutcome refused(SignOffOutcome.Obstacle obstacle) {
        return new SignOffOutcome.Refused(List.of(obstacle));
    }
}
