package dev.pledgeledger.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An import that has landed.
///
/// @param cycle its year, or null once it was taken back
/// @param takenBack null while it stands
public record LandedBatch(
        long id,
        String fileName,
        Batch.LandAs as,
        Instant at,
        String by,
        @Nullable Long cycle,
        @Nullable TakenBack takenBack) {

    /// By whom, when and why it was taken back.
    public record TakenBack(String by, Instant at, String reason) {}
}
