package dev.pledgeledger.common;

/// Identifies a member of staff.
public record StaffId(long value) {}
