package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How ratings went: from each grade, down the side, to each, along the top. The unrated and the entries that came or
/// went have a place too, so that lines add up to the earlier report and columns to the later.
public record MovementMatrix(List<List<Integer>> counts) {

    public static final int UNRATED = Rating.values().length;

    /// In a line: not yet there. In a column: there no more.
    public static final int ABSENT = UNRATED + 1;

    public static final int PLACES = ABSENT + 1;

    public static MovementMatrix of(List<ComparedEntry> entries) {
        int[][] counts = new int[PLACES][PLACES];
        for (ComparedEntry entry : entries) {
            int from = entry.kind() == ComparedKind.NEW ? ABSENT : place(entry.before());
            int to = entry.kind() == ComparedKind.GONE ? ABSENT : place(entry.after());
            counts[from][to]++;
        }
        return new MovementMatrix(IntStream.range(0, PLACES)
                .mapToObj(from -> IntStream.of(counts[from]).boxed().toList())
                .toList());
    }

    public int from(int place) {
        return counts.get(place).stream().mapToInt(Integer::intValue).sum();
    }

    public int to(int place) {
        return counts.stream().mapToInt(line -> line.get(place)).sum();
    }

    public int total() {
        return IntStream.range(0, PLACES).map(this::from).sum();
    }

    private static int place(@Nullable Rating rating) {
        return rating == null ? UNRATED : rating.ordinal();
    }
}
