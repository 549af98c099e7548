package dev.pledgeledger.progress;

/// Identifies a revision of an entry.
public record RevisionId(long value) {}
