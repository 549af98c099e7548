package dev.pledgeledger.signoff;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Totals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// 突合表: whether the report adds up. A fault inside the report blocks its sign-off; a difference to last year's
/// figures has to be explained once.
public record Reconciliation(Totals totals, List<AreaTotals> areas, List<Fault> faults, List<Difference> differences) {

    public Reconciliation {
        areas = List.copyOf(areas);
        faults = List.copyOf(faults);
        differences = List.copyOf(differences);
    }

    /// The totals of one area.
    public record AreaTotals(int number, String title, Totals totals) {}

    /// Something wrong inside the report, at a pledge code or an entry key.
    public record Fault(Kind kind, String where) {

        /// What can be wrong.
        public enum Kind {
            CODE_MISSING,
            KEY_DOUBLED,
            UNRATED,
            NO_DEPARTMENT;

            public String textKey() {
                return "signoff.fault." + name();
            }
        }
    }

    /// A figure that differs from last year's; `rating` is null for the total.
    public record Difference(@Nullable Rating rating, int lastYear, int now) {}

    /// Holds a report against what is expected of it, and against last year's totals where there are any.
    public static Reconciliation of(Report report, Expected expected, @Nullable Totals lastYear) {
        List<Fault> faults = new ArrayList<>();
        Set<PledgeCode> present = report.pledges().map(Report.Pledge::code).collect(Collectors.toSet());
        new TreeSet<>(expected.promised())
                .stream()
                        .filter(code ->
                                !present.contains(code) && !expected.elsewhere().contains(code))
                        .forEach(code -> faults.add(new Fault(Fault.Kind.CODE_MISSING, code.toString())));
        Set<String> keys = new HashSet<>();
        report.entries().forEach(entry -> {
            if (!keys.add(entry.key())) {
                faults.add(new Fault(Fault.Kind.KEY_DOUBLED, entry.key()));
            }
            if (entry.rating() == null && !expected.carriedOver().contains(entry.key())) {
                faults.add(new Fault(Fault.Kind.UNRATED, entry.key()));
            }
            if (entry.departments().achievements().isEmpty()) {
                faults.add(new Fault(Fault.Kind.NO_DEPARTMENT, entry.key()));
            }
        });
        List<AreaTotals> areas = report.areas().stream()
                .map(area -> new AreaTotals(area.number(), area.title(), Totals.of(area.entries(), 0)))
                .toList();
        return new Reconciliation(report.totals(), areas, faults, differences(report.totals(), lastYear));
    }

    private static List<Difference> differences(Totals now, @Nullable Totals lastYear) {
        if (lastYear == null) {
            return List.of();
        }
        List<Difference> differences = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            if (now.count(rating) != lastYear.count(rating)) {
                differences.add(new Difference(rating, lastYear.count(rating), now.count(rating)));
            }
        }
        if (now.total() != lastYear.total()) {
            differences.add(new Difference(null, lastYear.total(), now.total()));
        }
        return differences;
    }

    public boolean isFaultless() {
        return faults.isEmpty();
    }

    /// What the report is held against.
    ///
    /// @param promised the codes of all pledges of the manifesto
    /// @param elsewhere codes whose entries are withdrawn or still being worked on
    /// @param carriedOver keys of entries declared to stay unrated
    public record Expected(Collection<PledgeCode> promised, Set<PledgeCode> elsewhere, Set<String> carriedOver) {
        public Expected {
            promised = List.copyOf(promised);
            elsewhere = Set.copyOf(elsewhere);
            carriedOver = Set.copyOf(carriedOver);
        }
    }
}
