package dev.pledgeledger.succession;

/// Somebody who can go on with an entry.
///
/// @param key names it as long as the reorganisation is a plan
public record Candidate(String key, String name) {}
