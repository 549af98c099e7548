package dev.pledgeledger.publication;

/// An edition was frozen; the public site has to follow.
public record EditionPublished(EditionId edition) {}
