package dev.pledgeledger.report;

import dev.pledgeledger.common.Rating;
import java.util.EnumMap;
import java.util.Map;

/// The table of totals as a printed report claims it; `total` is the printed figure, not a sum.
public record PrintedTotals(Map<Rating, Integer> counts, int total) {

    public PrintedTotals {
        EnumMap<Rating, Integer> all = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            all.put(rating, counts.getOrDefault(rating, 0));
        }
        counts = Map.copyOf(all);
    }

    public int count(Rating rating) {
        return counts.getOrDefault(rating, 0);
    }
}
