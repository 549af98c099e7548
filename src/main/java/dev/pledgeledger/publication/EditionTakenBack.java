package dev.pledgeledger.publication;

/// What may be read has changed without a new edition: an import was taken back, or an edition was withdrawn or
/// restored. The public site has to follow.
public record EditionTakenBack() {}
