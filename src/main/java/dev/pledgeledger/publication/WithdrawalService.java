package dev.pledgeledger.publication;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Refused;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 公表の取下げ: takes an edition from the public site, at once and with a reason that citizens read. The edition before
/// it is shown again; what is put right comes back as a correction.
@Service
@Transactional
public class WithdrawalService {

    private final Editions editions;
    private final CurrentActor actor;
    private final AuditLog log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WithdrawalService(
            Editions editions, CurrentActor actor, AuditLog log, Clock clock, ApplicationEventPublisher events) {
        this.editions = editions;
        this.actor = actor;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /// Withdraws an edition, the newest of its year or an older one.
    ///
    /// @throws Refused where the reason is missing, or it is withdrawn already
    @RolesAllowed("REVIEWER")
    public void withdraw(EditionId id, String reason) {
        Withdrawal withdrawal = decided(reason);
        EditionRow edition = find(id);
        if (!editions.withdraw(id, withdrawal)) {
            throw new Refused("publication.withdraw.already");
        }
        record(PublicationAction.EDITION_WITHDRAWN, edition, withdrawal);
    }

    /// Takes a withdrawal back: citizens may read the edition again.
    ///
    /// @throws Refused where the reason is missing, or it is not withdrawn
    @RolesAllowed("REVIEWER")
    public void restore(EditionId id, String reason) {
        Withdrawal end = decided(reason);
        EditionRow edition = find(id);
        if (!editions.restore(id, end)) {
            throw new Refused("publication.restore.notWithdrawn");
        }
        record(PublicationAction.EDITION_RESTORED, edition, end);
    }

    private EditionRow find(EditionId id) {
        return editions.all().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Withdrawal decided(String reason) {
        if (reason.isBlank()) {
            throw new Refused("common.reason.missing");
        }
        return new Withdrawal(clock.instant(), actor.get().name(), reason.strip());
    }

    private void record(PublicationAction action, EditionRow edition, Withdrawal decision) {
        log.record(AuditEvent.of(
                        action, new Subject(Subject.Kind.EDITION, edition.id().value(), edition.label()))
                .in(edition.cycle().value())
                .because(decision.reason()));
        events.publishEvent(new EditionTakenBack());
    }
}
