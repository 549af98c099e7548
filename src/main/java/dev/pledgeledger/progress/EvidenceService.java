package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.Refused;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds evidence to an entry and removes it. Who may is decided by [EvidenceRules] for the person signed in.
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class EvidenceService {

    private final EvidencePieces pieces;
    private final Entries entries;
    private final Situations situations;
    private final EntryAccess access;
    private final EvidenceLimits limits;
    private final AuditLog log;
    private final Clock clock;

    EvidenceService(
            EvidencePieces pieces,
            Entries entries,
            Situations situations,
            EntryAccess access,
            EvidenceLimits limits,
            AuditLog log,
            Clock clock) {
        this.pieces = pieces;
        this.entries = entries;
        this.situations = situations;
        this.access = access;
        this.limits = limits;
        this.log = log;
        this.clock = clock;
    }

    /// Adds a file under its cleaned name.
    ///
    /// @param typed the title; the file's name where it is blank
    /// @throws Refused with every reason against it
    public EvidenceId addFile(EntryId entry, String typed, String fileName, byte[] content) {
        Situation situation = locked(entry);
        String name = EvidenceName.ofFile(fileName);
        String title = title(typed, EvidenceName.withoutEnding(name));
        refuse(situation, title, EvidenceChecks.file(name, content, limits));
        EvidenceType type = EvidenceType.of(EvidenceName.ending(name)).orElseThrow();
        return add(
                situation, title, new Evidence.File(name, type, content.length, EvidenceDigest.of(content)), content);
    }

    /// Adds the address of a page.
    ///
    /// @param typed the title; the address' host where it is blank
    /// @throws Refused with every reason against it
    public EvidenceId addLink(EntryId entry, String typed, String address) {
        Situation situation = locked(entry);
        Optional<URI> page = WebAddress.of(address);
        String title = title(typed, page.map(URI::getHost).orElse(""));
        refuse(
                situation,
                title,
                page.isPresent()
                        ? List.of()
                        : List.of(new Refused("progress.evidence.refused.address", WebAddress.LONGEST)));
        return add(situation, title, new Evidence.Link(page.orElseThrow()), null);
    }

    /// Takes a piece away: its row stays, the bytes of a file go.
    ///
    /// @throws Refused where it cannot be removed now, is removed already, or no reason is given
    public void remove(EvidenceId id, String reason) {
        EntryId entry = pieces.find(id).orElseThrow(NoSuchElementException::new).entry();
        Situation situation = locked(entry);
        Evidence piece = pieces.find(id).orElseThrow();
        List<Refused> reasons = new ArrayList<>();
        if (!EvidenceRules.mayRemove(situation)) {
            reasons.add(new Refused("progress.evidence.refused.notNow"));
        }
        if (!piece.stands()) {
            reasons.add(new Refused("progress.evidence.refused.removed"));
        }
        if (reason.isBlank()) {
            reasons.add(new Refused("common.reason.missing"));
        }
        Refused.where(reasons);
        pieces.remove(id, situation.actor(), clock.instant(), reason.strip());
        log.record(EvidenceLine.removed(piece, situation.entry(), reason.strip()));
    }

    private Situation locked(EntryId id) {
        Situation situation = situations.of(entries.lock(id).orElseThrow(NoSuchElementException::new));
        access.checkEvidence(situation.actor(), situation.entry());
        return situation;
    }

    private void refuse(Situation situation, String title, List<Refused> more) {
        List<Refused> reasons = new ArrayList<>();
        if (!EvidenceRules.mayAdd(situation)) {
            reasons.add(new Refused("progress.evidence.refused.notNow"));
        }
        long standing = pieces.of(situation.entry().id()).stream()
                .filter(Evidence::stands)
                .count();
        if (standing >= limits.pieces()) {
            reasons.add(new Refused("progress.evidence.refused.tooMany", limits.pieces()));
        }
        reasons.addAll(EvidenceChecks.title(title));
        reasons.addAll(more);
        Refused.where(reasons);
    }

    private EvidenceId add(Situation situation, String title, Evidence.Source source, byte @Nullable [] content) {
        Actor actor = situation.actor();
        Evidence piece = new Evidence(
                new EvidenceId(0), situation.entry().id(), title, source, clock.instant(), actor.name(), null);
        EvidenceId id = pieces.add(piece, actor, content);
        log.record(EvidenceLine.added(piece, situation.entry()));
        return id;
    }

    private static String title(String typed, String otherwise) {
        String title = OneLine.of(typed);
        return title.isEmpty() ? otherwise : title;
    }
}
