package dev.pledgeledger.progress;

/// What a comment asks of the department.
public enum CommentKind {
    MUST_FIX,
    SUGGESTION,
    INFORMATION;

    public String textKey() {
        return "progress.comment.kind." + name();
    }
}
