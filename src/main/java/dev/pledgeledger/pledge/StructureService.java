package dev.pledgeledger.pledge;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds to the manifesto, and gives pledges up. A published edition stays as it was published.
@Service
@Transactional
public class StructureService {

    private static final int HIGHEST_NUMBER = 999;

    private final ManifestoParts parts;
    private final CurrentActor actor;
    private final AuditLog log;
    private final Clock clock;

    StructureService(ManifestoParts parts, CurrentActor actor, AuditLog log, Clock clock) {
        this.parts = parts;
        this.actor = actor;
        this.log = log;
        this.clock = clock;
    }

    /// Whether who is signed in may change the manifesto and its programmes.
    @PreAuthorize("isAuthenticated()")
    public boolean mayChange() {
        Actor who = actor.get();
        return who.isSystem() || who.has(Role.ADMINISTRATOR) || who.has(Role.REVIEWER);
    }

    /// Adds an area, a section or a pledge.
    ///
    /// @throws Refused where the number is taken or leaves a gap, or the words are missing or there already
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public void add(Place place, String text) {
        String words = clean(text);
        List<Refused> faults = new ArrayList<>(parts.faults(place, words));
        if (place.number() < 1 || place.number() > HIGHEST_NUMBER) {
            faults.add(new Refused("pledge.refused.noNumber"));
        } else if (parts.find(place).isPresent()) {
            faults.add(new Refused("pledge.refused.taken", place.toString()));
        } else if (place.number() > 1
                && parts.find(place.beside(place.number() - 1)).isEmpty()) {
            faults.add(new Refused(
                    "pledge.refused.gap", place.beside(place.number() - 1).toString()));
        }
        Refused.where(faults);
        long id = parts.add(place, words);
        log.record(AuditEvent.of(ManifestoAction.MANIFESTO_PART_ADDED, subject(place, id))
                .changing(Map.of(), Map.of("words", words)));
    }

    /// Gives a pledge up. It stays in the manifesto, with the day and the reason.
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public void withdraw(Place pledge, String reason) {
        long id = decided(pledge, reason);
        LocalDate today = LocalDate.now(clock);
        if (!parts.withdraw(id, today, reason.strip())) {
            throw new Refused("pledge.refused.withdrawnAlready", pledge.toString());
        }
        log.record(AuditEvent.of(ManifestoAction.PLEDGE_WITHDRAWN, subject(pledge, id))
                .changing(Map.of(), Map.of("withdrawnOn", today.toString()))
                .because(reason.strip()));
    }

    /// Takes a withdrawal back.
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public void reinstate(Place pledge, String reason) {
        long id = decided(pledge, reason);
        if (!parts.withdraw(id, null, null)) {
            throw new Refused("pledge.refused.notWithdrawn", pledge.toString());
        }
        log.record(AuditEvent.of(ManifestoAction.PLEDGE_REINSTATED, subject(pledge, id))
                .because(reason.strip()));
    }

    private long decided(Place pledge, String reason) {
        if (pledge.level() != Level.PLEDGE) {
            throw new IllegalArgumentException(pledge + " is no pledge");
        }
        if (reason.isBlank()) {
            throw new Refused("common.reason.missing");
        }
        return parts.known(pledge);
    }

    static Subject subject(Place place, long id) {
        String label = Texts.japanese(place.level().placeKey(), place.toString());
        return new Subject(Subject.Kind.MANIFESTO, id, label);
    }

    static String clean(String words) {
        return words.strip().replaceAll("[\\s\\u3000]+", " ");
    }
}
