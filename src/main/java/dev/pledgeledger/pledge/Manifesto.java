package dev.pledgeledger.pledge;

import dev.pledgeledger.common.FiscalYear;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A manifesto, by its title.
///
/// @param endsOn last day of the term of office; null while nobody has said
public record Manifesto(
        ManifestoId id, String title, @Nullable LocalDate endsOn) {

    /// Whether a report of this year still belongs to it.
    public boolean covers(FiscalYear year) {
        return endsOn == null || !year.firstDay().isAfter(endsOn);
    }
}
