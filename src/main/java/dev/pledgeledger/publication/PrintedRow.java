package dev.pledgeledger.publication;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PrintedColumn;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.report.Report.Entry;
import dev.pledgeledger.report.Report.Row;
import dev.pledgeledger.report.Report.Section;
import java.util.List;
import java.util.function.Function;

/// A row of the printed table: texts one after the other, ratings and departments stacked.
///
/// @param achievements of each entry that says any, as HTML
/// @param ratings one for each entry
/// @param departments the lines of each entry
record PrintedRow(
        List<String> achievements,
        List<String> plans,
        List<PrintedRating> ratings,
        List<List<String>> departments,
        List<String> programmes,
        List<Integer> sdgs) {

    private static final int LINE = 4;
    private static final int HEADS = 30;
    private static final int MOST_ROOM = 150;

    static PrintedRow of(Row row, FiscalYear year) {
        List<Entry> entries = row.entries();
        return new PrintedRow(
                texts(entries, Entry::achievements),
                texts(entries, Entry::plans),
                entries.stream().map(entry -> PrintedRating.of(entry.rating())).toList(),
                entries.stream().map(entry -> entry.departments().printed(year)).toList(),
                entries.stream()
                        .flatMap(entry -> entry.programmes().stream())
                        .distinct()
                        .toList(),
                entries.stream()
                        .flatMap(entry -> entry.sdgs().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /// About how high the first row of a section is with its heads, in millimetres.
    static int room(Section section) {
        int lines = section.entries()
                .limit(1)
                .mapToInt(entry -> Math.max(
                        PrintedColumn.ACHIEVEMENTS.lines(entry.achievements()),
                        PrintedColumn.PLANS.lines(entry.plans())))
                .sum();
        return Math.min(MOST_ROOM, HEADS + LINE * lines);
    }

    private static List<String> texts(List<Entry> entries, Function<Entry, Prose> side) {
        return entries.stream()
                .map(side)
                .filter(text -> !text.isEmpty())
                .map(Prose::toHtml)
                .toList();
    }
}
