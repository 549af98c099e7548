package dev.pledgeledger.signoff;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.EligibilityQueries;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.JointEligibility;
import dev.pledgeledger.progress.PackageStepService;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the person signed in may decide about packages, and what stands in the way. Buttons ask this before they
/// are pressed; [SignOffService] asks again.
@Service
@Transactional(readOnly = true)
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
public class SignOffChoices {

    private final PackagedEntries packaged;
    private final PackageStepService steps;
    private final EntryQueries entries;
    private final EligibilityQueries eligibility;
    private final CurrentActor currentActor;

    SignOffChoices(
            PackagedEntries packaged,
            PackageStepService steps,
            EntryQueries entries,
            EligibilityQueries eligibility,
            CurrentActor currentActor) {
        this.packaged = packaged;
        this.steps = steps;
        this.entries = entries;
        this.eligibility = eligibility;
        this.currentActor = currentActor;
    }

    /// Whether approved entries can be put into a new package.
    public Choice makePackage(CycleId cycle) {
        if (!actor().has(Role.REVIEWER)) {
            return Choice.NOT_YOURS;
        }
        List<EntryId> approved = entries.ids(cycle, State.APPROVED);
        return new Choice(
                true,
                approved.isEmpty()
                        ? List.of(new SignOffOutcome.Obstacle.NothingApproved())
                        : Obstacles.of(steps.against(Step.PACKAGE, approved)));
    }

    /// Whether a package can be signed, once differences are explained.
    ///
    /// @param reconciliation of its year, as it is shown
    public Choice signOff(SignOffPackage seen, Reconciliation reconciliation) {
        if (!actor().has(Role.SIGNATORY) || seen.state() != SignOffPackage.State.OPEN) {
            return Choice.NOT_YOURS;
        }
        List<EntryId> inIt = packaged.in(seen.id());
        List<SignOffOutcome.Obstacle> found = new ArrayList<>(Obstacles.ofReport(reconciliation, inIt));
        found.addAll(Obstacles.of(steps.against(Step.SIGN_OFF, inIt)));
        return new Choice(true, found);
    }

    /// Whether entries can be taken out of a package again, which only the planning office does and only before it is
    /// signed.
    public boolean takesOut(SignOffPackage seen) {
        return actor().has(Role.REVIEWER) && seen.state() == SignOffPackage.State.OPEN && !seen.isEmptied();
    }

    /// Whether the person signed in may say, ahead of the decision, why figures differ.
    public boolean explains(SignOffPackage seen) {
        return actor().has(Role.REVIEWER) && seen.state() == SignOffPackage.State.OPEN && !seen.isEmptied();
    }

    /// Whether the person signed in may record the number that the city's own files give a package.
    public boolean numbers() {
        return actor().has(Role.REVIEWER);
    }

    /// Who may sign a package that waits for its decision, whoever asks.
    public Signers signers(SignOffPackage seen) {
        JointEligibility found = eligibility.together(Step.SIGN_OFF, packaged.in(seen.id()));
        return new Signers(
                found.may(),
                found.excluded().stream()
                        .map(one -> new Signers.Excluded(one.name(), Obstacles.of(one.reasons())))
                        .toList());
    }

    /// 後閲: whether a deputy signed for the person signed in, who has not said yet that she has read it.
    public boolean readsAfterwards(SignOffPackage seen) {
        Signature signature = seen.signature();
        return signature != null && signature.waitsFor(actor());
    }

    /// Whether entries can be sent back out of a package, as far as each is not published.
    public boolean sendsBack() {
        return actor().has(Role.SIGNATORY);
    }

    private Actor actor() {
        return currentActor.get();
    }

    /// A decision.
    ///
    /// @param offered whether it is hers at all
    /// @param obstacles empty where nothing stands against it now
    public record Choice(boolean offered, List<SignOffOutcome.Obstacle> obstacles) {

        static final Choice NOT_YOURS = new Choice(false, List.of());

        public Choice {
            obstacles = List.copyOf(obstacles);
        }
    }
}
