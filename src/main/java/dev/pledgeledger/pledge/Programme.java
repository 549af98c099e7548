package dev.pledgeledger.pledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 関連事業 of the city, which entries name.
///
/// @param until its last day; null while no end is known
public record Programme(
        ProgrammeId id, String name, @Nullable LocalDate until) {

    public boolean hasEnded(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
