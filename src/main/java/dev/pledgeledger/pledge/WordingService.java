package dev.pledgeledger.pledge;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Wareki;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes the words of a manifesto, from a day on. A report prints the words of its reporting day; what has been
/// published keeps the words it was published with.
@Service
@Transactional
public class WordingService {

    private final ManifestoParts parts;
    private final Wordings wordings;
    private final AuditLog log;
    private final Clock clock;

    WordingService(ManifestoParts parts, Wordings wordings, AuditLog log, Clock clock) {
        this.parts = parts;
        this.wordings = wordings;
        this.log = log;
        this.clock = clock;
    }

    /// Everything a part has said and is going to say, the newest first.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Wording> of(Place place) {
        return wordings.of(place.level(), parts.known(place));
    }

    /// Gives a part new words from a day on: today, a day that is past, or one that lies ahead.
    ///
    /// @throws Refused where words or reason are missing, the words are there already, or others follow that day
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public void reword(Place place, Rewording rewording) {
        long part = parts.known(place);
        Wording last = wordings.last(place.level(), part);
        List<Refused> faults = new ArrayList<>(parts.faults(place, rewording.words()));
        if (rewording.words().equals(last.words())) {
            faults.add(new Refused("pledge.refused.unchanged"));
        }
        if (last.from() != null && rewording.from().isBefore(last.from())) {
            faults.add(new Refused("pledge.refused.beforeLast", Wareki.day(last.from())));
        }
        if (rewording.reason().isEmpty()) {
            faults.add(new Refused("common.reason.missing"));
        }
        Refused.where(faults);
        wordings.add(place.level(), part, rewording);
        log.record(AuditEvent.of(ManifestoAction.MANIFESTO_PART_CHANGED, StructureService.subject(place, part))
                .changing(Map.of("words", last.words()), values(rewording.words(), rewording.from()))
                .because(rewording.reason()));
    }

    /// Gives up the last words of a part before their day has come.
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public void drop(Place place, String reason) {
        if (reason.isBlank()) {
            throw new Refused("common.reason.missing");
        }
        long part = parts.known(place);
        Wording last = wordings.last(place.level(), part);
        if (!last.isPlanned(LocalDate.now(clock))) {
            throw new Refused("pledge.refused.notPlanned", place.toString());
        }
        wordings.dropLast(place.level(), part);
        log.record(AuditEvent.of(ManifestoAction.MANIFESTO_REWORDING_DROPPED, StructureService.subject(place, part))
                .changing(values(last.words(), Objects.requireNonNull(last.from())), Map.of())
                .because(reason.strip()));
    }

    private static Map<String, String> values(String words, LocalDate from) {
        return Map.of("words", words, "validFrom", from.toString());
    }
}
