package dev.pledgeledger.cycle;

/// Identifies a cycle.
public record CycleId(long value) {}
