package dev.pledgeledger.signoff;

import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Tally;
import dev.pledgeledger.signoff.Reconciliation.Line;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Counts a report by department: each entry once, with the department in the lead of what was achieved.
final class DepartmentLines {

    private DepartmentLines() {}

    /// In the order in which the report first names them.
    static List<Line> of(Report report) {
        Set<String> names = new LinkedHashSet<>();
        report.entries().map(DepartmentLines::lead).forEach(names::add);
        report.entries()
                .flatMap(entry -> entry.departments().achievements().stream())
                .forEach(names::add);
        return names.stream()
                .map(name ->
                        new Line(name, Tally.of(report, entry -> lead(entry).equals(name)), (int) report.entries()
                                .filter(entry -> entry.departments().achievements().stream()
                                        .skip(1)
                                        .anyMatch(name::equals))
                                .count()))
                .toList();
    }

    private static String lead(Report.Entry entry) {
        return entry.departments().achievements().stream().findFirst().orElse("");
    }
}
