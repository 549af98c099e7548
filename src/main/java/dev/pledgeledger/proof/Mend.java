package dev.pledgeledger.proof;

/// What may stand in the very place of a finding without a change of meaning; empty where the words are to go.
public record Mend(String replacement) {}
