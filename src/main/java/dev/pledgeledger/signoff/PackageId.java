package dev.pledgeledger.signoff;

/// Identifies a package.
public record PackageId(long value) {}
