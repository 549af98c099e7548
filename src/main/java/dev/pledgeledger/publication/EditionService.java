package dev.pledgeledger.publication;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.PackageStepService;
import dev.pledgeledger.progress.ReportQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.report.Report;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Freezes an edition: what is published is that document, whatever becomes of the entries afterwards.
@Service
@Transactional
public class EditionService {

    private final Editions editions;
    private final EntryQueries entries;
    private final PackageStepService steps;
    private final PublicationQueries publication;
    private final ReportQueries reports;
    private final CycleService cycles;
    private final AuditQueries audit;
    private final AuditLog log;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EditionService(
            Editions editions,
            EntryQueries entries,
            PackageStepService steps,
            PublicationQueries publication,
            ReportQueries reports,
            CycleService cycles,
            AuditQueries audit,
            AuditLog log,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.editions = editions;
        this.entries = entries;
        this.steps = steps;
        this.publication = publication;
        this.reports = reports;
        this.cycles = cycles;
        this.audit = audit;
        this.log = log;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /// Publishes everything that is signed off, all at once. Whatever else of the year is published stays as the public
    /// reads it.
    ///
    /// @param changeNote what is corrected and why; needed once the year is published
    @RolesAllowed("REVIEWER")
    public PublishOutcome publish(CycleId cycle, String changeNote) {
        List<PublishOutcome.Obstacle> obstacles = publication.obstacles(cycle, changeNote);
        if (!obstacles.isEmpty()) {
            return new PublishOutcome.Refused(obstacles);
        }
        List<EntryId> signedOff = entries.ids(cycle, State.SIGNED_OFF);
        return switch (steps.takeAll(Step.PUBLISH, signedOff, "")) {
            case PackageStepService.Together.Refused refused ->
                new PublishOutcome.Refused(refused.reasons().entrySet().stream()
                        .<PublishOutcome.Obstacle>map(entry -> new PublishOutcome.Obstacle.OfEntry(
                                entry.getKey().code(), entry.getValue()))
                        .toList());
            case PackageStepService.Together.Done done -> {
                cycles.published(cycle);
                yield new PublishOutcome.Published(freeze(
                        cycle,
                        reports.assemble(cycle, PublicationQueries.PUBLISHABLE),
                        Origin.SIGNED_OFF,
                        changeNote.strip()));
            }
        };
    }

    /// Takes a report that was published elsewhere as the edition of its year.
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public PublishedEdition landImported(CycleId cycle, Report report) {
        return freeze(cycle, report, Origin.IMPORTED, "");
    }

    private PublishedEdition freeze(CycleId cycle, Report report, Origin origin, String changeNote) {
        Report frozen = report.as(new Report.EditionMark(
                editions.nextNumber(cycle), clock.instant().truncatedTo(ChronoUnit.SECONDS), audit.head()));
        EditionId id = editions.add(
                cycle, frozen, origin, new Editions.Note(currentActor.get().name(), changeNote));
        log.record(AuditEvent.of(
                        PublicationAction.EDITION_PUBLISHED,
                        new Subject(
                                Subject.Kind.EDITION,
                                id.value(),
                                report.fiscalYear().label()))
                .in(cycle.value())
                .changing(
                        Map.of(),
                        Map.of("origin", origin, "entries", frozen.entries().count()))
                .because(changeNote));
        events.publishEvent(new EditionPublished(id));
        return new PublishedEdition(editions.address(cycle), frozen, changeNote);
    }
}
