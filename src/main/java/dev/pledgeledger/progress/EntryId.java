package dev.pledgeledger.progress;

/// Identifies an entry of one cycle.
public record EntryId(long value) {}
