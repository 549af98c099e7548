package dev.pledgeledger.publication;

import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Two reports side by side, entry by entry: those of the later one in its order, then those that are gone. Entries are
/// the same where their keys are.
public record EditionComparison(List<ComparedEntry> entries, Map<Integer, String> areas) {

    /// An area and how its entries went.
    public record AreaCounts(int number, String title, Map<ComparedKind, Long> counts) {

        public long count(ComparedKind kind) {
            return counts.getOrDefault(kind, 0L);
        }
    }

    public static EditionComparison of(Report before, Report after) {
        Map<String, ReportLine> was = ReportLine.of(before).stream()
                .collect(Collectors.toMap(
                        line -> line.entry().key(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<ComparedEntry> entries = new ArrayList<>();
        ReportLine.of(after)
                .forEach(line ->
                        entries.add(ComparedEntry.of(was.remove(line.entry().key()), line)));
        was.values().forEach(line -> entries.add(ComparedEntry.of(line, null)));
        Map<Integer, String> areas = new TreeMap<>();
        before.areas().forEach(area -> areas.put(area.number(), area.title()));
        after.areas().forEach(area -> areas.put(area.number(), area.title()));
        return new EditionComparison(entries, areas);
    }

    public List<ComparedEntry> of(ComparedKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /// Entries of both reports of which something besides the rating reads differently.
    public long reworded() {
        return entries.stream().filter(entry -> !entry.changed().isEmpty()).count();
    }

    /// Every area of either report. One that is gone counts for the area it stood in.
    public List<AreaCounts> byArea() {
        return areas.entrySet().stream()
                .map(area -> new AreaCounts(
                        area.getKey(),
                        area.getValue(),
                        entries.stream()
                                .filter(entry -> entry.code().area() == area.getKey())
                                .collect(Collectors.groupingBy(ComparedEntry::kind, Collectors.counting()))))
                .toList();
    }
}
