package dev.pledgeledger.account;

/// Identifies one role of one person.
public record MembershipId(long value) {}
