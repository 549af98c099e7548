package dev.pledgeledger.progress;

/// A comment as a reviewer makes it.
public record Remark(Comment.Kind kind, Passage passage, String words) {}
