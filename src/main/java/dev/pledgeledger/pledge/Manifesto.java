package dev.pledgeledger.pledge;

/// A manifesto, by its title.
public record Manifesto(ManifestoId id, String title) {}
