package dev.pledgeledger.common;

/// Identifies a department.
public record DepartmentId(long value) {}
