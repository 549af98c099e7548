package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.Cycle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may do what, and when: reads [Step] against a [Situation] and returns every reason against it.
final class Rules {

    /// What is typed with a step, so that a button cannot know it beforehand.
    static final Set<Need> TYPED =
            EnumSet.of(Need.NEW_RATING, Need.REASON, Need.REASON_IF_CLAIMED_BY_ANOTHER, Need.DUE_DATE);

    private Rules() {}

    /// Everything that stands against a step but what is typed with it: the reason, the due date, the new rating. That
    /// is what a button asks before it is pressed.
    static List<Refusal> beforehand(Step step, Situation situation) {
        List<Refusal> refusals = new ArrayList<>();
        if (!step.who().includes(situation)) {
            refusals.add(new Refusal.NotYours(step.who()));
        }
        if (!step.startsFrom().contains(situation.entry().state()) && !isUnclaimedReview(step, situation.entry())) {
            refusals.add(new Refusal.WrongState(situation.entry().state(), step.startsFrom()));
        }
        for (Need need : step.allNeeds()) {
            unmet(need, situation).ifPresent(refusals::add);
        }
        return List.copyOf(refusals);
    }

    static List<Refusal> of(StepRequest request, Situation situation) {
        List<Refusal> refusals = new ArrayList<>(beforehand(request.step(), situation));
        boolean reasonNeeded = request.step().requires(Need.REASON)
                || (request.step().requires(Need.REASON_IF_CLAIMED_BY_ANOTHER) && situation.claimedByAnother());
        if (reasonNeeded && request.reason().isBlank()) {
            refusals.add(new Refusal.ReasonMissing());
        }
        if (request.step().requires(Need.DUE_DATE) && request.dueOn() == null) {
            refusals.add(new Refusal.DueDateMissing());
        }
        if (request.step().requires(Need.NEW_RATING)
                && (request.proposed() == null
                        || request.proposed() == situation.content().rating())) {
            refusals.add(new Refusal.NewRatingMissing());
        }
        return List.copyOf(refusals);
    }

    /// An entry sent back from a package into review is claimed like a submitted one.
    private static boolean isUnclaimedReview(Step step, Entry entry) {
        return step == Step.CLAIM && entry.state() == State.IN_REVIEW && entry.claimedBy() == null;
    }

    static Optional<Refusal> unmet(Need need, Situation situation) {
        Entry entry = situation.entry();
        return switch (need) {
            case DEPARTMENTS -> when(entry.lead().isEmpty(), new Refusal.DepartmentsMissing());
            case CYCLE_OPEN ->
                when(
                        !situation.inputOpen() && entry.dueOn() == null && !situation.actorEntersFor(),
                        new Refusal.CycleIsClosed());
            case CYCLE_CLOSED -> when(situation.inputOpen(), new Refusal.CycleIsOpen());
            case NOT_ARCHIVED -> when(situation.year() == Cycle.State.ARCHIVED, new Refusal.YearArchived());
            case COMPLETE -> Completeness.missing(situation);
            case RATING_REASON -> ratingReason(situation);
            case CHANGE_OR_ANSWER -> when(nothingChanged(situation), new Refusal.NothingChanged());
            case FOUR_EYES -> when(situation.actorIsAuthor(), new Refusal.OwnSubmission());
            case FRESH_EYES -> when(situation.actorDecided(), new Refusal.OwnDecision());
            case OTHER_DEPARTMENT -> when(isOfLead(situation), new Refusal.OwnDepartment());
            case NOT_CLAIMED_BY_ANOTHER ->
                when(
                        situation.claimedByAnother(),
                        new Refusal.ClaimedByAnother(name(situation.trail().claimant())));
            case NO_OPEN_MUST_FIX ->
                when(
                        situation.remarks().mustFix() > 0,
                        new Refusal.OpenMustFix(situation.remarks().mustFix()));
            case NOBODY_ACTED_SINCE ->
                when(
                        situation.trail().actedSince() != null,
                        new Refusal.SomebodyActed(name(situation.trail().actedSince())));
            case NEW_RATING, REASON, REASON_IF_CLAIMED_BY_ANOTHER, DUE_DATE -> Optional.empty();
        };
    }

    /// A reason is needed below last year's rating or two grades away from it, and for every change after the
    /// first submission.
    private static Optional<Refusal> ratingReason(Situation situation) {
        Rating now = situation.content().rating();
        Rating lastYear = situation.lastYear();
        boolean steps = now != null
                && lastYear != null
                && (now.gradesAbove(lastYear) < 0 || Math.abs(now.gradesAbove(lastYear)) >= 2);
        Revision latest = situation.latest();
        String reason = situation.content().ratingReason();
        boolean changedAfterSubmission =
                latest != null && now != latest.content().rating();
        boolean unexplained = reason.isBlank()
                || (latest != null
                        && changedAfterSubmission
                        && reason.equals(latest.content().ratingReason()));
        return when(
                (steps || changedAfterSubmission) && unexplained,
                new Refusal.RatingReasonMissing(situation.standing().orElse(null), now));
    }

    private static boolean nothingChanged(Situation situation) {
        Revision latest = situation.latest();
        boolean returned = situation.entry().state() == State.RETURNED;
        return (returned || situation.trail().objected())
                && latest != null
                && situation.content().printsLike(latest.content())
                && situation.content().answer().isBlank()
                && !(returned && situation.remarks().answered());
    }

    private static boolean isOfLead(Situation situation) {
        Actor actor = situation.actor();
        return situation
                .entry()
                .lead()
                .filter(lead -> lead.equals(actor.home())
                        || actor.roles().values().stream().anyMatch(departments -> departments.contains(lead)))
                .isPresent();
    }

    private static String name(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static Optional<Refusal> when(boolean obstacle, Refusal refusal) {
        return obstacle ? Optional.of(refusal) : Optional.empty();
    }
}
