package dev.pledgeledger.report;

import dev.pledgeledger.common.Rating;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/// Entries counted by rating. Unrated and withdrawn entries are counted apart; percentages are over [#total()].
public record Totals(Map<Rating, Integer> counts, int unrated, int withdrawn) {

    public Totals {
        EnumMap<Rating, Integer> all = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            all.put(rating, counts.getOrDefault(rating, 0));
        }
        counts = Map.copyOf(all);
    }

    public static Totals of(Stream<Report.Entry> entries, int withdrawn) {
        EnumMap<Rating, Integer> counts = new EnumMap<>(Rating.class);
        int[] unrated = {0};
        entries.forEach(entry -> {
            Rating rating = entry.rating();
            if (rating == null) {
                unrated[0]++;
            } else {
                counts.merge(rating, 1, Integer::sum);
            }
        });
        return new Totals(counts, unrated[0], withdrawn);
    }

    public int count(Rating rating) {
        return counts.getOrDefault(rating, 0);
    }

    /// Rated entries.
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Shares of the rated entries as they are printed.
    public Shares shares() {
        return Shares.of(this);
    }

    /// The exact share of the rated entries, in per cent, for drawings.
    public double percent(Rating rating) {
        return total() == 0 ? 0 : 100.0 * count(rating) / total();
    }
}
