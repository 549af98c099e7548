package dev.pledgeledger.progress;

/// 定型句: words that reviewers use again and again in the reason of a return.
public record Phrase(PhraseId id, String words) {}
