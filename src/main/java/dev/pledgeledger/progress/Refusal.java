package dev.pledgeledger.progress;

import dev.pledgeledger.common.Rating;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A reason why a step is not possible. A refusal is data: every reason is returned, and each says what would help.
public sealed interface Refusal {

    /// The step is for somebody else.
    record NotYours(Party who) implements Refusal {}

    /// The entry stands elsewhere.
    record WrongState(State state, Set<State> from) implements Refusal {}

    /// Somebody has written or decided since; `differences` is what changed since the version that was seen.
    record Newer(long seen, long current, String by, List<FieldChange> differences) implements Refusal {}

    /// Whoever wrote or submitted it cannot decide on it.
    record OwnSubmission() implements Refusal {}

    /// Whoever decided on an entry as head or reviewer cannot sign it.
    record OwnDecision() implements Refusal {}

    /// A reviewer of the lead department cannot review it.
    record OwnDepartment() implements Refusal {}

    record ClaimedByAnother(String name) implements Refusal {}

    /// Comments that must be fixed are not settled.
    record OpenMustFix(int count) implements Refusal {}

    record SomebodyActed(String name) implements Refusal {}

    record CycleIsClosed() implements Refusal {}

    record CycleIsOpen() implements Refusal {}

    record YearArchived() implements Refusal {}

    record DepartmentsMissing() implements Refusal {}

    record ReasonMissing() implements Refusal {}

    record DueDateMissing() implements Refusal {}

    /// A rating is changed into another one, and which one has not been said.
    record NewRatingMissing() implements Refusal {}

    /// Parts of the entry that are still to be filled in.
    record Incomplete(Set<Part> missing) implements Refusal {}

    /// The rating differs in a way that has to be explained.
    record RatingReasonMissing(
            @Nullable Rating was, @Nullable Rating now) implements Refusal {}

    /// Comments of any kind are open, so that somebody has to read before she approves.
    record OpenComments(int count) implements Refusal {}

    /// The rating is another one than last year's, so that somebody has to read before she approves.
    record RatingMoved(@Nullable Rating was, @Nullable Rating now) implements Refusal {}

    /// After a return neither the text was changed nor an answer given.
    record NothingChanged() implements Refusal {}

    /// A part of an entry that has to be there before it is submitted.
    enum Part {
        RATING,
        ACHIEVEMENTS,
        PLANS,
        LEAD,
        PROGRAMMES;

        public String textKey() {
            return "progress.part." + name();
        }
    }

    /// Key of its sentence in the translation bundle.
    default String textKey() {
        return "progress.refusal." + getClass().getSimpleName();
    }
}
