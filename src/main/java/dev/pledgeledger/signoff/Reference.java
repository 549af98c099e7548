package dev.pledgeledger.signoff;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Totals;
import java.util.ArrayList;
import java.util.List;

/// Figures that are known, and that a report is held against.
///
/// @param figures by rating; their total is the one that was stated, not their sum
public record Reference(Source source, PrintedTotals figures) {

    /// Where figures are known from.
    public enum Source {
        /// The table in the printed report of the year.
        PRINTED,
        /// Last year's report, as it was published.
        LAST_YEAR,
        /// The table in last year's printed report, where that differs.
        LAST_PRINTED;

        public String textKey() {
            return "signoff.reference." + name();
        }
    }

    static Reference of(Source source, Totals totals) {
        return new Reference(source, new PrintedTotals(totals.counts(), totals.total()));
    }

    List<Reconciliation.Difference> differences(Totals now) {
        List<Reconciliation.Difference> differences = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            if (now.count(rating) != figures.count(rating)) {
                differences.add(
                        new Reconciliation.Difference(source, rating, figures.count(rating), now.count(rating)));
            }
        }
        if (now.total() != figures.total()) {
            differences.add(new Reconciliation.Difference(source, null, figures.total(), now.total()));
        }
        return differences;
    }
}
