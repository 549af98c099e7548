package dev.pledgeledger.intake;

import dev.pledgeledger.account.Installation;
import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.organization.OrganizationService;
import dev.pledgeledger.pledge.ManifestoService;
import dev.pledgeledger.progress.LandingSteps;
import dev.pledgeledger.publication.EditionQueries;
import dev.pledgeledger.publication.EditionService;
import dev.pledgeledger.publication.PublishedEdition;
import dev.pledgeledger.publication.ReportCsv;
import dev.pledgeledger.report.Report;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lands what was read in the database: all of it in one transaction, or nothing.
@Service
@Transactional
@RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
public class LandingService {

    private final Installation installation;
    private final ImportBatches batches;
    private final ImportDrafts drafts;
    private final OrganizationService organization;
    private final ManifestoService manifestos;
    private final CycleService cycles;
    private final CycleQueries cycleQueries;
    private final LandingSteps entries;
    private final EditionService editions;
    private final EditionQueries published;
    private final CurrentActor currentActor;
    private final AuditLog log;
    private final Clock clock;

    LandingService(
            Installation installation,
            ImportBatches batches,
            ImportDrafts drafts,
            OrganizationService organization,
            ManifestoService manifestos,
            CycleService cycles,
            CycleQueries cycleQueries,
            LandingSteps entries,
            EditionService editions,
            EditionQueries published,
            CurrentActor currentActor,
            AuditLog log,
            Clock clock) {
        this.installation = installation;
        this.batches = batches;
        this.drafts = drafts;
        this.organization = organization;
        this.manifestos = manifestos;
        this.cycles = cycles;
        this.cycleQueries = cycleQueries;
        this.entries = entries;
        this.editions = editions;
        this.published = published;
        this.currentActor = currentActor;
        this.log = log;
        this.clock = clock;
    }

    /// Lands a file that was read, unless something stands against it; then nothing has changed.
    public Landing land(Batch batch, LandingProgress progress) {
        List<LandingRefusal> refusals = against(batch);
        if (!refusals.isEmpty()) {
            return new Landing.Refused(refusals.getFirst());
        }
        return switch (batch.as()) {
            case PUBLISHED -> landPublished(batch, progress);
            case DRAFT -> landDraft(batch, progress);
        };
    }

    /// Lands the report that the sample city begins with; no other ever lands there.
    @RolesAllowed("SYSTEM")
    public CycleId landSample(Report report) {
        Batch batch = Batch.of("db/demo/before.json", new Intake(report, List.of()), Batch.LandAs.PUBLISHED);
        return landPublished(batch, LandingProgress.SILENT).cycle();
    }

    /// Everything that stands against landing a file, known before it is tried; empty where nothing does.
    @Transactional(readOnly = true)
    public List<LandingRefusal> against(Batch batch) {
        List<LandingRefusal> refusals = new ArrayList<>();
        if (installation.isSample()) {
            refusals.add(new LandingRefusal.SampleCity());
        }
        batches.find(batch)
                .ifPresent(landed -> refusals.add(new LandingRefusal.AlreadyImported(landed.at(), landed.by())));
        long errors = Recheck.of(batch.intake(), batch.mending()).stream()
                .filter(Checked::hinders)
                .count();
        if (errors > 0) {
            refusals.add(new LandingRefusal.OpenErrors(errors));
        }
        Report report = batch.report();
        Optional<Cycle> sameYear = sameYear(report);
        switch (batch.as()) {
            case PUBLISHED ->
                sameYear.ifPresent(there -> refusals.add(
                        isPublished(report)
                                ? new LandingRefusal.NoChange(report.fiscalYear())
                                : new LandingRefusal.YearExists(report.fiscalYear())));
            case DRAFT ->
                sameYear.filter(Cycle::takesInput)
                        .ifPresentOrElse(
                                open -> {
                                    List<String> edited = entries.notLandable(open.id(), report);
                                    if (!edited.isEmpty()) {
                                        refusals.add(new LandingRefusal.EditedEntries(edited));
                                    }
                                },
                                () -> refusals.add(new LandingRefusal.NoOpenYear(report.fiscalYear())));
        }
        return refusals;
    }

    /// Held against each other by what every kind of file keeps.
    private boolean isPublished(Report report) {
        String read = ReportCsv.write(report);
        return published.onRecord().stream()
                .map(PublishedEdition::report)
                .filter(edition -> edition.fiscalYear().equals(report.fiscalYear()))
                .anyMatch(edition -> ReportCsv.write(edition).equals(read));
    }

    private Landing.Landed landPublished(Batch batch, LandingProgress progress) {
        Report report = batch.report();
        progress.at(LandingProgress.Stage.STRUCTURE, 0, 1);
        Map<String, DepartmentId> departments = organization.establish(departmentNames(report));
        ManifestoService.Established established = manifestos.establish(report);
        CycleId cycle = cycles.establishPublished(established.manifesto(), report);
        entries.landPublished(
                cycle,
                report,
                new LandingSteps.Ids(established.pledges(), departments),
                new LandingSteps.Course(
                        "取込: " + batch.fileName(), (done, of) -> progress.at(LandingProgress.Stage.ENTRIES, done, of)));
        progress.at(LandingProgress.Stage.EDITION, 0, 1);
        editions.landImported(cycle, report);
        return landed(batch, cycle);
    }

    private Landing.Landed landDraft(Batch batch, LandingProgress progress) {
        Report report = batch.report();
        CycleId cycle = sameYear(report).orElseThrow().id();
        entries.landDraft(cycle, report, (done, of) -> progress.at(LandingProgress.Stage.ENTRIES, done, of));
        return landed(batch, cycle);
    }

    private Landing.Landed landed(Batch batch, CycleId cycle) {
        long id = batches.add(batch, cycle, currentActor.get().name(), clock.instant());
        drafts.remove(batch.sha256());
        Report report = batch.report();
        log.record(AuditEvent.of(ImportAction.IMPORTED, new Subject(Subject.Kind.IMPORT, id, batch.fileName()))
                .in(cycle.value())
                .changing(
                        Map.of(),
                        Map.of(
                                "sha256", batch.sha256(),
                                "as", batch.as(),
                                "entries", report.entries().count(),
                                "findings", batch.intake().findings().size(),
                                "mends", batch.mending().mends().size(),
                                "mendsSha256", Batch.digest(batch.mending().json()))));
        return new Landing.Landed(
                cycle, report.fiscalYear(), (int) report.entries().count());
    }

    private Optional<Cycle> sameYear(Report report) {
        FiscalYear year = report.fiscalYear();
        return cycleQueries.all().stream()
                .filter(cycle ->
                        cycle.year().equals(year) && cycle.manifestoTitle().equals(report.manifesto()))
                .findFirst();
    }

    private static List<String> departmentNames(Report report) {
        return report.entries()
                .flatMap(entry -> Stream.concat(
                        entry.departments().achievements().stream(), entry.departments().plans().stream()))
                .distinct()
                .toList();
    }
}
