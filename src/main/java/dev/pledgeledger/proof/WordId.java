package dev.pledgeledger.proof;

/// Identifies a word of the list.
public record WordId(long value) {}
