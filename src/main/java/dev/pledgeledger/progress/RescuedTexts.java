package dev.pledgeledger.progress;

import java.time.Instant;

/// What somebody typed and could not save.
public record RescuedTexts(TypedTexts typed, Instant at) {}
