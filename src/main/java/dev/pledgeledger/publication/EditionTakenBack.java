package dev.pledgeledger.publication;

/// An imported edition is gone with its import; the public site has to follow.
public record EditionTakenBack() {}
