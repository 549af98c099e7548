package dev.pledgeledger.signoff;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Tally;
import dev.pledgeledger.report.Totals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 突合表: whether the report adds up. A fault inside the report blocks its sign-off; a difference to figures that
/// somebody knows already has to be explained once.
///
/// @param areas the report area by area; they add to the whole
/// @param departments the same by the department in the lead, each entry once
/// @param unrated keys of entries that are declared to stay unrated
public record Reconciliation(
        Tally all,
        List<Line> areas,
        List<Line> departments,
        List<Fault> faults,
        List<Difference> differences,
        List<String> unrated) {

    public Reconciliation {
        areas = List.copyOf(areas);
        departments = List.copyOf(departments);
        faults = List.copyOf(faults);
        differences = List.copyOf(differences);
        unrated = List.copyOf(unrated);
    }

    /// An area or a department; the name is empty for what has no department.
    ///
    /// @param joint in how many further entries a department takes part
    public record Line(String name, Tally tally, int joint) {}

    /// Something wrong inside the report, at a pledge code or an entry key.
    public record Fault(Kind kind, String where) {

        /// What can be wrong.
        public enum Kind {
            CODE_MISSING,
            CODE_DOUBLED,
            KEY_DOUBLED,
            UNRATED,
            NO_DEPARTMENT;

            public String textKey() {
                return "signoff.fault." + name();
            }
        }
    }

    /// A figure that differs from a known one; `rating` is null for the total.
    public record Difference(
            Reference.Source source, @Nullable Rating rating, int before, int now) {

        public int by() {
            return now - before;
        }
    }

    /// Holds a report against what is expected of it, and against the figures that are known.
    public static Reconciliation of(Report report, Expected expected, List<Reference> references) {
        List<Difference> differences = new ArrayList<>();
        references.forEach(reference -> differences.addAll(reference.differences(report.totals())));
        return new Reconciliation(
                Tally.of(report),
                report.areas().stream()
                        .map(area -> new Line(area.number() + " " + area.title(), Tally.of(area), 0))
                        .toList(),
                DepartmentLines.of(report),
                expected.faults(report),
                differences,
                report.entries()
                        .filter(entry ->
                                entry.rating() == null && expected.carriedOver().contains(entry.key()))
                        .map(Report.Entry::key)
                        .toList());
    }

    public Totals totals() {
        return all.totals();
    }

    public int count(Fault.Kind kind) {
        return (int) faults.stream().filter(fault -> fault.kind() == kind).count();
    }
}
