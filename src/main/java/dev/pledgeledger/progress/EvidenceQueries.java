package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Refused;
import java.util.NoSuchElementException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the evidence of an entry, for those alone who work on it or watch over it.
@Service
@PreAuthorize("isAuthenticated()")
public class EvidenceQueries {

    private final EvidencePieces pieces;
    private final Entries entries;
    private final Situations situations;
    private final EntryAccess access;
    private final CurrentActor currentActor;
    private final AuditLog log;

    EvidenceQueries(
            EvidencePieces pieces,
            Entries entries,
            Situations situations,
            EntryAccess access,
            CurrentActor currentActor,
            AuditLog log) {
        this.pieces = pieces;
        this.entries = entries;
        this.situations = situations;
        this.access = access;
        this.currentActor = currentActor;
        this.log = log;
    }

    /// Whether the person signed in may know of the evidence of an entry at all.
    @Transactional(readOnly = true)
    public boolean mayRead(EntryId entry) {
        return access.readsEvidence(currentActor.get(), entry(entry));
    }

    /// What there is, without the bytes of files.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException where it is not for the person signed in
    @Transactional(readOnly = true)
    public EvidenceFolder of(EntryId id) {
        Situation situation = situations.of(entry(id));
        access.checkEvidence(situation.actor(), situation.entry());
        return new EvidenceFolder(
                pieces.of(id),
                EvidenceRules.adds(situation),
                EvidenceRules.mayAdd(situation),
                EvidenceRules.mayRemove(situation));
    }

    /// The bytes of a file. Whoever reads them is on record: there may be personal data in them.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException where it is not for the person signed in
    /// @throws Refused where it was removed
    @Transactional
    public byte[] content(EvidenceId id) {
        Evidence piece = pieces.find(id).orElseThrow(NoSuchElementException::new);
        Entry entry = entry(piece.entry());
        access.checkEvidence(currentActor.get(), entry);
        if (!piece.stands() || !(piece.source() instanceof Evidence.File)) {
            throw new Refused("progress.evidence.refused.removed");
        }
        log.record(EvidenceLine.read(piece, entry));
        return pieces.content(id);
    }

    private Entry entry(EntryId id) {
        return entries.find(id).orElseThrow(NoSuchElementException::new);
    }
}
