package dev.pledgeledger.signoff;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ReportQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.report.Report;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what the mayor's office decides on.
@Service
@Transactional(readOnly = true)
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
public class PackageQueries {

    static final Set<State> DECIDED = EnumSet.of(State.PACKAGED, State.SIGNED_OFF, State.PUBLISHED);

    private final Packages packages;
    private final PackagedEntries packaged;
    private final PackageRecords records;
    private final Seals seals;
    private final SealWitness witness;
    private final ReportQueries reports;
    private final EntryQueries entries;
    private final CycleQueries cycles;
    private final AuditQueries audit;
    private final CurrentActor currentActor;

    PackageQueries(
            Packages packages,
            PackagedEntries packaged,
            PackageRecords records,
            Seals seals,
            SealWitness witness,
            ReportQueries reports,
            EntryQueries entries,
            CycleQueries cycles,
            AuditQueries audit,
            CurrentActor currentActor) {
        this.packages = packages;
        this.packaged = packaged;
        this.records = records;
        this.seals = seals;
        this.witness = witness;
        this.reports = reports;
        this.entries = entries;
        this.cycles = cycles;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /// Newest first.
    public List<SignOffPackage> of(CycleId cycle) {
        return packages.of(cycle);
    }

    public Optional<SignOffPackage> find(PackageId id) {
        return packages.find(id);
    }

    /// Those of all years that wait for their decision.
    public List<SignOffPackage> waiting() {
        return packages.waiting();
    }

    /// Those a deputy signed for the person signed in, and which she has not read yet.
    public List<SignOffPackage> toRead() {
        return currentActor.get().person().map(packages::toRead).orElse(List.of());
    }

    /// The year to look at first: one in which a package waits to be signed, else one in which the person signed in has
    /// a decision to read afterwards, else one in which something could be packaged, else the one in work.
    public Optional<CycleId> next() {
        Optional<CycleId> current = cycles.current().map(Cycle::id);
        List<CycleId> ready = cycles.all().stream()
                .map(Cycle::id)
                .filter(cycle -> !entries.ids(cycle, State.APPROVED).isEmpty())
                .toList();
        return preferring(current, years(waiting()))
                .or(() -> years(toRead()).stream().findFirst())
                .or(() -> preferring(current, ready))
                .or(() -> current);
    }

    private static List<CycleId> years(List<SignOffPackage> found) {
        return found.stream().map(SignOffPackage::cycle).toList();
    }

    private static Optional<CycleId> preferring(Optional<CycleId> current, List<CycleId> found) {
        return current.filter(found::contains).or(() -> found.stream().findFirst());
    }

    /// The entries of a year that could be packaged, in the order of the report.
    public List<EntryRow> approved(CycleId cycle) {
        return entries.rows(EntryFilter.of(cycle).in(EnumSet.of(State.APPROVED)), 0, Integer.MAX_VALUE);
    }

    /// What has left the packages of a year, in the order of the report.
    public List<LeftEntry> left(CycleId cycle) {
        return packaged.left(cycle);
    }

    /// The entries in a package, in the order of the report, with last year's rating beside this year's.
    public List<EntryRow> entries(SignOffPackage inIt) {
        Set<Long> ids = packaged.in(inIt.id()).stream().map(id -> id.value()).collect(Collectors.toSet());
        return entries.rows(EntryFilter.of(inIt.cycle()), 0, Integer.MAX_VALUE).stream()
                .filter(row -> ids.contains(row.id().value()))
                .toList();
    }

    /// The rating changes of a year, newest first.
    public List<AuditLine> ratingChanges(CycleId cycle) {
        return audit.ratingChanges(cycle.value());
    }

    /// A package as it will print.
    public Report report(SignOffPackage inIt) {
        Set<String> keys = entries(inIt).stream().map(EntryRow::key).collect(Collectors.toSet());
        return reports.assemble(inIt.cycle(), DECIDED).only(entry -> keys.contains(entry.key()));
    }

    /// What a package was when it was made and when it was signed.
    public List<PackageRecord> records(SignOffPackage one) {
        return records.of(one.id());
    }

    /// Pledges of entries that count as signed off, but not with the revision or with the words that were signed.
    public List<PledgeCode> notAsSigned(CycleId cycle) {
        Set<PledgeCode> codes = new TreeSet<>(packaged.notAsSigned(cycle));
        codes.addAll(seals.altered(cycle, reports.assemble(cycle, DECIDED)));
        return List.copyOf(codes);
    }

    /// Numbers of the packages of a year whose signed document was changed after it was signed.
    public List<Integer> brokenSeals(CycleId cycle) {
        return witness.broken(cycle);
    }
}
