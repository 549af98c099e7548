package dev.pledgeledger.progress;

/// How far a comment has come.
public enum CommentState {
    OPEN,
    /// 対応済: the department says that it has seen to it; a reviewer has not agreed yet.
    ANSWERED,
    SETTLED;

    public String textKey() {
        return "progress.comment.state." + name();
    }
}
