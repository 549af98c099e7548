package dev.pledgeledger.progress;

/// What the rules know of the comments on an entry.
///
/// @param mustFix how many that must be fixed are not settled
/// @param open how many of any kind are not settled
/// @param answered whether the department has answered one in words since its last submission
public record Remarks(int mustFix, int open, boolean answered) {

    static final Remarks NONE = new Remarks(0, 0, false);
}
