package dev.pledgeledger.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// The times taken, by row, in the order in which they were taken.
final class Laps {

    private final Map<Row, List<Duration>> taken = new EnumMap<>(Row.class);

    <T> T time(Row row, Callable<T> work) throws Exception {
        long began = System.nanoTime();
        T result = work.call();
        taken.computeIfAbsent(row, first -> new ArrayList<>()).add(Duration.ofNanos(System.nanoTime() - began));
        return result;
    }

    /// A line for each row: the first time, when nothing is warm, the median of the others, and the goal.
    List<String> table() {
        return taken.entrySet().stream()
                .map(row -> "%-45s first %6.2f s, then %6.2f s (median of %d), goal %.1f s: %s"
                        .formatted(
                                row.getKey().what(),
                                seconds(row.getValue().getFirst()),
                                seconds(median(row.getValue())),
                                row.getValue().size() - 1,
                                seconds(goal(row.getKey())),
                                median(row.getValue()).compareTo(goal(row.getKey())) <= 0 ? "met" : "MISSED"))
                .toList();
    }

    private Duration goal(Row row) {
        return row.goal(other -> median(taken.getOrDefault(other, List.of())));
    }

    private static Duration median(List<Duration> all) {
        List<Duration> warm = all.stream().skip(1).sorted().toList();
        return warm.get(warm.size() / 2);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
