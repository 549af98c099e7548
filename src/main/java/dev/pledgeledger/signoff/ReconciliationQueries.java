package dev.pledgeledger.signoff;

import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ReportQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.report.Comparison;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.signoff.Reference.Source;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Holds what is packaged or decided of a year against what is known; entries still being worked on are left to a
/// later package.
@Service
@Transactional(readOnly = true)
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
public class ReconciliationQueries {

    private final ReportQueries reports;
    private final EntryQueries entries;
    private final CycleQueries cycles;
    private final PledgeQueries pledges;

    ReconciliationQueries(ReportQueries reports, EntryQueries entries, CycleQueries cycles, PledgeQueries pledges) {
        this.reports = reports;
        this.entries = entries;
        this.cycles = cycles;
        this.pledges = pledges;
    }

    /// The figures of a year as they are now.
    public Figures figures(CycleId id) {
        Cycle cycle = cycles.find(id).orElseThrow();
        Cycle before = cycles.find(cycle.manifesto(), cycle.year().previous()).orElse(null);
        Report lastYear = before == null ? null : reports.assemble(before.id(), EnumSet.of(State.PUBLISHED));
        Report report = reports.assemble(id, PackageQueries.DECIDED);
        List<Reference> references = references(cycle, before, lastYear);
        return new Figures(
                cycle,
                Reconciliation.of(report, expected(cycle), references),
                lastYear,
                lastYear == null ? null : Comparison.of(lastYear, report),
                references);
    }

    private Expected expected(Cycle cycle) {
        return new Expected(
                pledges.pledges(cycle.manifesto()).stream().map(Pledge::code).toList(),
                entries.rows(EntryFilter.of(cycle.id()), 0, Integer.MAX_VALUE).stream()
                        .map(EntryRow::code)
                        .collect(Collectors.toSet()),
                reports.carriedOver(cycle.id()));
    }

    private static List<Reference> references(Cycle cycle, @Nullable Cycle before, @Nullable Report lastYear) {
        List<Reference> references = new ArrayList<>();
        PrintedTotals printed = cycle.printed();
        if (printed != null) {
            references.add(new Reference(Source.PRINTED, printed));
        }
        if (before != null && lastYear != null) {
            Reference counted = Reference.of(Source.LAST_YEAR, lastYear.totals());
            references.add(counted);
            PrintedTotals claimed = before.printed();
            if (claimed != null && !claimed.equals(counted.figures())) {
                references.add(new Reference(Source.LAST_PRINTED, claimed));
            }
        }
        return references;
    }
}
