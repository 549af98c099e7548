package dev.pledgeledger.pledge;

/// Identifies a pledge.
public record PledgeId(long value) {}
