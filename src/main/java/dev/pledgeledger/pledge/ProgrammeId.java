package dev.pledgeledger.pledge;

/// Identifies a programme.
public record ProgrammeId(long value) {}
