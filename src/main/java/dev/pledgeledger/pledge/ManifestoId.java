package dev.pledgeledger.pledge;

/// Identifies a manifesto.
public record ManifestoId(long value) {}
