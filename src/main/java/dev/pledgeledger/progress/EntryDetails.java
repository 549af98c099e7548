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
/// @param lastYear the revision published last year
/// @param lastRead the revision the person signed in acted on last, unless that is the latest
/// @param claimant name of whoever holds the review
/// @param departments the names of today
/// @param history what was done so far, oldest first
/// @param possibilities for each step on this entry, what stands against it
public record EntryDetails(
        Entry entry,
        Pledge pledge,
        Cycle cycle,
        Content content,
        @Nullable WorkingCopy workingCopy,
        @Nullable Revision latest,
        @Nullable Revision lastYear,
        @Nullable Revision lastRead,
        @Nullable String claimant,
        Departments departments,
        List<AuditLine> history,
        Map<Step, List<Refusal>> possibilities) {

    private static final Set<String> TURNING_POINTS =
            Set.of(Step.SUBMIT.name(), Step.RETURN.name(), Step.OBJECT.name(), Step.SEND_BACK.name());

    public EntryDetails {
        history = List.copyOf(history);
        possibilities = Map.copyOf(possibilities);
    }

    /// Until when the department may write: its own day, or that of the year.
    public @Nullable LocalDate dueOn() {
        return entry.dueOn() != null ? entry.dueOn() : cycle.draftsDue();
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
        return history.reversed().stream()
                .filter(line -> TURNING_POINTS.contains(line.action()))
                .findFirst()
                .filter(line -> !line.action().equals(Step.SUBMIT.name()));
    }
}
