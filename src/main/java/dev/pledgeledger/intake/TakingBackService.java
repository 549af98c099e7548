package dev.pledgeledger.intake;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.progress.LandingSteps;
import dev.pledgeledger.publication.EditionTakenBack;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 取込の取消: takes a whole import back, while nothing has been built on it.
@Service
@Transactional
@RolesAllowed({"ADMINISTRATOR", "REVIEWER"})
public class TakingBackService {

    private final LandedBatches batches;
    private final LandingSteps entries;
    private final AuditLog log;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TakingBackService(
            LandedBatches batches,
            LandingSteps entries,
            AuditLog log,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.batches = batches;
        this.entries = entries;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /// Latest first, those that were taken back included.
    @Transactional(readOnly = true)
    public List<LandedBatch> all() {
        return batches.all();
    }

    /// Everything that stands against taking it back.
    @Transactional(readOnly = true)
    public List<Refused> against(LandedBatch batch) {
        return batches.builtOn(batch).stream()
                .map(reason -> new Refused(reason.textKey()))
                .toList();
    }

    /// Takes it back, or changes nothing.
    ///
    /// @throws Refused with every reason
    public void takeBack(LandedBatch batch, String reason) {
        if (reason.isBlank()) {
            throw new Refused("common.reason.missing");
        }
        Refused.where(against(batch));
        log.beginAct();
        LandedBatch.TakenBack how = new LandedBatch.TakenBack(actor.get().name(), clock.instant(), reason.strip());
        switch (batch.as()) {
            case PUBLISHED -> {
                batches.takeBackPublished(batch, how);
                events.publishEvent(new EditionTakenBack());
            }
            case DRAFT -> {
                entries.takeBackDraft(batches.entries(batch), reason.strip());
                batches.takeBackDraft(batch, how);
            }
        }
        AuditEvent line = AuditEvent.of(
                        ImportAction.IMPORT_TAKEN_BACK, new Subject(Subject.Kind.IMPORT, batch.id(), batch.fileName()))
                .changing(Map.of("as", batch.as()), Map.of())
                .because(reason.strip());
        log.record(batch.cycle() == null ? line : line.in(batch.cycle()));
    }
}
