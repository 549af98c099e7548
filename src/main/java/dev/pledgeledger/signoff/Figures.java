package dev.pledgeledger.signoff;

import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.report.Comparison;
import dev.pledgeledger.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers the mayor's office looks at first.
///
/// @param lastYear the report of the year before; null in the first year of a manifesto
/// @param movements since that year; null where there is none
/// @param references the figures that the report is held against
public record Figures(
        Cycle cycle,
        Reconciliation reconciliation,
        @Nullable Report lastYear,
        @Nullable Comparison movements,
        List<Reference> references) {
    public Figures {
        references = List.copyOf(references);
    }
}
