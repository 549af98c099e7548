package dev.pledgeledger.organization;

/// Identifies a reorganisation, planned or applied.
public record ReorganisationId(long value) {}
