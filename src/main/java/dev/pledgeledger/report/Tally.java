package dev.pledgeledger.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Pledges, rows and entries counted together, and the ratings of the entries.
public record Tally(int pledges, int rows, int entries, Totals totals) {

    /// Some entries of a report, with the pledges and rows that have any of them.
    public static Tally of(Report report, Predicate<Report.Entry> counted) {
        return of(report.pledges(), counted, 0);
    }

    /// The whole report. Withdrawn entries stand in no area and are counted here alone.
    public static Tally of(Report report) {
        return of(report.pledges(), entry -> true, report.withdrawn());
    }

    public static Tally of(Report.Area area) {
        return of(area.sections().stream().flatMap(section -> section.pledges().stream()), entry -> true, 0);
    }

    private static Tally of(Stream<Report.Pledge> pledges, Predicate<Report.Entry> counted, int withdrawn) {
        List<Report.Pledge> found = pledges.map(pledge -> pledge.only(counted))
                .filter(pledge -> !pledge.rows().isEmpty())
                .toList();
        int rows = found.stream().mapToInt(pledge -> pledge.rows().size()).sum();
        Totals totals = Totals.of(found.stream().flatMap(Report.Pledge::entries), withdrawn);
        return new Tally(found.size(), rows, totals.total() + totals.unrated(), totals);
    }
}
