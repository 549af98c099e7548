package dev.pledgeledger.progress;

/// Identifies a piece of evidence.
public record EvidenceId(long value) {}
