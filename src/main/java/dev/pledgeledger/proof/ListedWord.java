package dev.pledgeledger.proof;

/// A word as the city keeps it.
///
/// @param note why it is written so, for those who read the list
public record ListedWord(WordId id, Word word, String note) {}
