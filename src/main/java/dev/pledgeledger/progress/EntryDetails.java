package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.report.Departments;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything the page of an entry shows.
///
/// @param content the working copy, or the latest revision where nothing was written since
/// @param latest the latest revision of this cycle
/// @param published the revision the public reads; null while none was published
/// @param lastYear the revision published last year
/// @param claimant name of whoever holds the review
/// @param departments the names of today
/// @param answers what departments have said about this edition, newest first
/// @param history what was done so far, oldest first
/// @param possibilities for each step on this entry, what stands against it
public record EntryDetails(
        Entry entry,
        Pledge pledge,
        Cycle cycle,
        Content content,
        @Nullable WorkingCopy workingCopy,
        @Nullable Revision latest,
        @Nullable Revision published,
        @Nullable Revision lastYear,
        @Nullable String claimant,
        Departments departments,
        List<Concurrence.Answer> answers,
        List<AuditLine> history,
        Map<Step, List<Refusal>> possibilities) {

    private static final Set<Step> TURNING_POINTS = EnumSet.of(Step.SUBMIT, Step.RETURN, Step.OBJECT, Step.SEND_BACK);
    /// The last of these says whether the department's text is its own.
    private static final Set<Step> WHO_WRITES = EnumSet.of(
            Step.ENTER_FOR, Step.START, Step.DECLINE, Step.RETURN, Step.WITHDRAW, Step.CARRY_OVER, Step.CORRECT);

    public EntryDetails {
        answers = List.copyOf(answers);
        history = List.copyOf(history);
        possibilities = Map.copyOf(possibilities);
    }

    /// Until when the department writes or the planning office reviews; a published year has only days of its own.
    public @Nullable LocalDate dueOn() {
        boolean underWay = !cycle.isPublished();
        return switch (entry.state()) {
            case UNASSIGNED, NOT_STARTED, DRAFT, CONCURRENCE, RETURNED ->
                entry.dueOn() != null ? entry.dueOn() : underWay ? cycle.draftsDue() : null;
            case SUBMITTED, IN_REVIEW -> underWay ? cycle.reviewDue() : null;
            case APPROVED, PACKAGED, SIGNED_OFF, PUBLISHED, WITHDRAWN -> null;
        };
    }

    /// Whether what the public reads is being corrected.
    public boolean isCorrection() {
        return published != null && entry.state() != State.PUBLISHED;
    }

    /// Why what the public reads is being corrected.
    public Optional<AuditLine> correction() {
        return isCorrection() ? last(EnumSet.of(Step.CORRECT, Step.CORRECT_WORDING)) : Optional.empty();
    }

    /// Whether nothing stands against a step.
    public boolean mayTake(Step step) {
        return possibilities
                .getOrDefault(step, List.of(new Refusal.ReasonMissing()))
                .isEmpty();
    }

    /// The steps meant for the person signed in and for this state, whatever else still stands against them.
    public Set<Step> offered() {
        return possibilities.entrySet().stream()
                .filter(step -> step.getValue().stream()
                        .noneMatch(refusal ->
                                refusal instanceof Refusal.NotYours || refusal instanceof Refusal.WrongState))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    /// Whether the person signed in may write in it now.
    public boolean isWritable() {
        return mayTake(Step.SAVE) || mayTake(Step.START);
    }

    /// Whether it waits for a decision of the person signed in.
    public boolean isUpForDecision() {
        return Stream.of(Step.CLAIM, Step.APPROVE, Step.RETURN, Step.CONCUR).anyMatch(this::mayTake);
    }

    /// The return, objection or sending back that the department has not answered yet.
    public Optional<AuditLine> standingReturn() {
        return last(TURNING_POINTS).filter(line -> !line.action().equals(Step.SUBMIT.name()));
    }

    /// The refusal of a department to which nobody has found another one yet.
    public Optional<AuditLine> declined() {
        return last(EnumSet.of(Step.DECLINE, Step.ASSIGN))
                .filter(line -> line.action().equals(Step.DECLINE.name()));
    }

    /// 代行入力: since when the planning office writes for the department, until its heads have confirmed.
    public Optional<AuditLine> enteredFor() {
        boolean underWay = entry.state() == State.DRAFT || entry.state() == State.CONCURRENCE;
        return last(WHO_WRITES).filter(line -> underWay && line.action().equals(Step.ENTER_FOR.name()));
    }

    /// Whether it is the person signed in who writes for the department.
    public boolean entersFor() {
        return enteredFor().isPresent() && mayTake(Step.SAVE);
    }

    /// The step that takes back another one just taken, where that is possible.
    public Optional<Step> undoing(Step step) {
        return switch (step) {
            case SUBMIT -> Optional.of(Step.PULL_BACK).filter(this::mayTake);
            case WITHDRAW -> Optional.of(Step.REINSTATE).filter(this::mayTake);
            default -> Optional.empty();
        };
    }

    private Optional<AuditLine> last(Set<Step> steps) {
        return history.reversed().stream()
                .filter(line -> steps.stream().map(Step::name).anyMatch(line.action()::equals))
                .findFirst();
    }
}
