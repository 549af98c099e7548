package dev.pledgeledger.signoff;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.DeputisedDecision;
import dev.pledgeledger.audit.DeputisedQueries;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.SettlementQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.report.Comparison;
import dev.pledgeledger.report.Report;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what is to be known about a package before it is decided on.
@Service
@Transactional(readOnly = true)
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
public class CoverQueries {

    private final PackageQueries packages;
    private final Freezing freezing;
    private final PackagedEntries packaged;
    private final EntryQueries entries;
    private final SettlementQueries settlements;
    private final DeputisedQueries deputised;
    private final AuditQueries audit;

    CoverQueries(
            PackageQueries packages,
            Freezing freezing,
            PackagedEntries packaged,
            EntryQueries entries,
            SettlementQueries settlements,
            DeputisedQueries deputised,
            AuditQueries audit) {
        this.packages = packages;
        this.freezing = freezing;
        this.packaged = packaged;
        this.entries = entries;
        this.settlements = settlements;
        this.deputised = deputised;
        this.audit = audit;
    }

    /// The cover of a package.
    ///
    /// @param lastYear the report of the year before; null in the first year of a manifesto
    public PackageCover of(SignOffPackage one, @Nullable Report lastYear) {
        List<EntryRow> rows = packages.entries(one);
        List<EntryId> ids = rows.stream().map(EntryRow::id).toList();
        return new PackageCover(
                lastYear == null ? null : Comparison.of(lastYear, freezing.report(one)),
                rows,
                withdrawn(one.cycle()),
                changes(one, ids),
                settlements.of(ids),
                deputised(one, ids));
    }

    /// A package as it was signed, or as it is while it is not.
    public PackageRecord standing(SignOffPackage one) {
        return freezing.standing(one);
    }

    private List<EntryRow> withdrawn(CycleId cycle) {
        return entries.rows(EntryFilter.of(cycle).in(EnumSet.of(State.WITHDRAWN)), 0, Integer.MAX_VALUE);
    }

    private List<AuditLine> changes(SignOffPackage one, List<EntryId> ids) {
        Set<Long> inReview = new HashSet<>(packaged.changedInReview(ids));
        return audit.ratingChanges(one.cycle().value()).stream()
                .filter(line -> inReview.contains(line.number()))
                .toList();
    }

    private List<DeputisedDecision> deputised(SignOffPackage one, List<EntryId> ids) {
        return Stream.concat(
                        deputised
                                .about(
                                        Subject.Kind.ENTRY,
                                        ids.stream().map(EntryId::value).toList())
                                .stream(),
                        deputised.about(Subject.Kind.PACKAGE, List.of(one.id().value())).stream())
                .toList();
    }
}
