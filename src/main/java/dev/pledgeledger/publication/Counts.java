package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Totals;
import java.util.Arrays;
import java.util.List;

/// Entries by rating, for a line of figures.
///
/// @param total rated entries
record Counts(List<Count> ratings, int unrated, int total) {

    record Count(String letter, String word, int number) {}

    static Counts of(Totals totals) {
        return new Counts(
                Arrays.stream(Rating.values())
                        .map(rating -> new Count(rating.name(), SiteText.rating(rating), totals.count(rating)))
                        .toList(),
                totals.unrated(),
                totals.total());
    }
}
