package dev.pledgeledger.account;

/// Identifies a [StandIn].
public record StandInId(long value) {}
