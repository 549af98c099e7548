package dev.pledgeledger.pledge;

import java.time.LocalDate;

/// New words for a part of the manifesto.
///
/// @param from the first day of them; it may lie ahead
public record Rewording(String words, LocalDate from, String reason) {

    public Rewording {
        words = StructureService.clean(words);
        reason = reason.strip();
    }
}
