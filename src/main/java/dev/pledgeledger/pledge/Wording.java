package dev.pledgeledger.pledge;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a part of the manifesto says for a time.
///
/// @param from first day of these words; null where they are the first there were
/// @param until first day of the next ones; null where none are known
/// @param made null where nobody wrote down who made them
public record Wording(
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Made made) {

    /// By whom, when and why; the first words have no reason.
    public record Made(String by, Instant at, String reason) {}

    public boolean isPlanned(LocalDate today) {
        return from != null && from.isAfter(today);
    }

    public boolean isValid(LocalDate today) {
        return !isPlanned(today) && (until == null || until.isAfter(today));
    }

    /// Whether others took their place from the same day on.
    public boolean wasNeverValid() {
        return from != null && from.equals(until);
    }
}
