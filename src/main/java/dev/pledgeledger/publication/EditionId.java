package dev.pledgeledger.publication;

/// Identifies an edition.
public record EditionId(long value) {}
