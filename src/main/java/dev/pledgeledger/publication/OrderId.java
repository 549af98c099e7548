package dev.pledgeledger.publication;

/// Identifies a publication order.
public record OrderId(long value) {}
