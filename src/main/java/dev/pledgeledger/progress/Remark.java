package dev.pledgeledger.progress;

/// A comment as a reviewer makes it.
public record Remark(CommentKind kind, Passage passage, String words) {}
