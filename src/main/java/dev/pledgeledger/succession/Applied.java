package dev.pledgeledger.succession;

/// What applying a reorganisation has done.
///
/// @param entries that were moved on
/// @param added entries that were doubled
/// @param people who moved with their department
public record Applied(int entries, int added, int people) {}
