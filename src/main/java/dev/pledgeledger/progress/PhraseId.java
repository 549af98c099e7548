package dev.pledgeledger.progress;

/// Identifies a phrase.
public record PhraseId(long value) {}
