package dev.pledgeledger.report;

import dev.pledgeledger.report.Report.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two reports side by side, entry by entry. Entries are the same where their keys are, whatever pledge they
/// stand under by now.
///
/// @param movements of the entries in both, in the order of the later report
/// @param added entries of the later report only
/// @param gone entries of the earlier report only
public record Comparison(List<Movement> movements, List<Entry> added, List<Entry> gone) {

    public Comparison {
        movements = List.copyOf(movements);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    public static Comparison of(Report before, Report after) {
        Map<String, Entry> earlier = before.entries().collect(Collectors.toMap(Entry::key, Function.identity()));
        Set<String> later = after.entries().map(Entry::key).collect(Collectors.toSet());
        return new Comparison(
                after.pledges().flatMap(pledge -> movements(pledge, earlier)).toList(),
                after.entries()
                        .filter(entry -> !earlier.containsKey(entry.key()))
                        .toList(),
                before.entries().filter(entry -> !later.contains(entry.key())).toList());
    }

    private static Stream<Movement> movements(Report.Pledge pledge, Map<String, Entry> earlier) {
        return pledge.entries().mapMulti((entry, found) -> {
            Entry last = earlier.get(entry.key());
            if (last != null) {
                found.accept(new Movement(entry.key(), pledge.code(), last.rating(), entry.rating()));
            }
        });
    }

    public Stream<Movement> going(Movement.Direction direction) {
        return movements.stream().filter(movement -> movement.direction() == direction);
    }
}
