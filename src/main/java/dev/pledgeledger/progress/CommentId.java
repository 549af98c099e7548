package dev.pledgeledger.progress;

/// Identifies a comment of a review.
public record CommentId(long value) {}
