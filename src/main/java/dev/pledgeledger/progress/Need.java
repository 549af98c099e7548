package dev.pledgeledger.progress;

/// What a step needs besides the right state and the right person. [Rules] says how each is checked.
public enum Need {
    /// Departments of both sides are named.
    DEPARTMENTS,
    /// Input is open, or was extended for this entry; whoever enters for a department may do so after closing.
    CYCLE_OPEN,
    /// Input is closed.
    CYCLE_CLOSED,
    /// The year was not put away into the archive.
    NOT_ARCHIVED,
    /// Nothing a reader would miss is missing.
    COMPLETE,
    /// A rating that fell, jumped, or changed after the first submission comes with a reason.
    RATING_REASON,
    /// After a return or an objection: the text has changed, or it is answered.
    CHANGE_OR_ANSWER,
    /// The actor wrote and submitted nothing of this edition of the entry.
    FOUR_EYES,
    /// The actor decided on the entry neither as head nor as reviewer.
    FRESH_EYES,
    /// The actor is not of the lead department.
    OTHER_DEPARTMENT,
    /// Nobody else has claimed the review.
    NOT_CLAIMED_BY_ANOTHER,
    /// A reviewer who ends the claim of another says why.
    REASON_IF_CLAIMED_BY_ANOTHER,
    /// No comment that must be fixed is left open.
    NO_OPEN_MUST_FIX,
    /// Nobody has acted since the submission.
    NOBODY_ACTED_SINCE,
    /// Another rating than the one the entry stands at.
    NEW_RATING,
    REASON,
    DUE_DATE;

    public String textKey() {
        return "progress.need." + name();
    }
}
