package dev.pledgeledger.report;

import dev.pledgeledger.common.Rating;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Shares in per cent with one digit that add to 100.0, by the largest remainder: all are cut, and what is missing goes
/// to those that lost most by it, of equals to the better rating.
public record Shares(Map<Rating, Share> all) {

    private static final int WHOLE = 1000;

    public Shares {
        all = Map.copyOf(all);
    }

    static Shares of(Totals totals) {
        Rating[] ratings = Rating.values();
        int[] counts = Stream.of(ratings).mapToInt(totals::count).toArray();
        int[] tenths = shareOut(counts);
        Map<Rating, Share> all = new EnumMap<>(Rating.class);
        for (int i = 0; i < counts.length; i++) {
            all.put(ratings[i], new Share(tenths[i], plain(counts[i], totals.total())));
        }
        return new Shares(all);
    }

    public Share of(Rating rating) {
        return all.getOrDefault(rating, new Share(0, 0));
    }

    /// Tenths of a per cent for each count; nothing for each where nothing is counted.
    static int[] shareOut(int... counts) {
        int total = IntStream.of(counts).sum();
        if (total == 0) {
            return new int[counts.length];
        }
        int[] tenths = IntStream.of(counts).map(count -> WHOLE * count / total).toArray();
        IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -(WHOLE * counts[i] % total)))
                .limit(WHOLE - IntStream.of(tenths).sum())
                .forEach(i -> tenths[i]++);
        return tenths;
    }

    private static int plain(int count, int total) {
        return total == 0 ? 0 : (2 * WHOLE * count + total) / (2 * total);
    }
}
