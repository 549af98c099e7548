package dev.pledgeledger.progress.ui;

import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EvidenceFolder;
import dev.pledgeledger.progress.EvidenceId;
import dev.pledgeledger.progress.EvidenceLimits;
import dev.pledgeledger.progress.EvidenceQueries;
import dev.pledgeledger.progress.EvidenceService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the panel of evidence reads and does.
@Component
class EvidenceDesk {

    private final EvidenceQueries queries;
    private final EvidenceService service;
    private final EvidenceLimits limits;

    EvidenceDesk(EvidenceQueries queries, EvidenceService service, EvidenceLimits limits) {
        this.queries = queries;
        this.service = service;
        this.limits = limits;
    }

    /// The panel, for those who may know of the evidence at all.
    Optional<EvidencePanel> panel(Entry entry, Runnable changed) {
        return queries.mayRead(entry.id()) ? Optional.of(new EvidencePanel(entry, this, changed)) : Optional.empty();
    }

    EvidenceFolder folder(EntryId entry) {
        return queries.of(entry);
    }

    byte[] content(EvidenceId id) {
        return queries.content(id);
    }

    EvidenceLimits limits() {
        return limits;
    }

    void addFile(EntryId entry, String title, String name, byte[] content) {
        service.addFile(entry, title, name, content);
    }

    void addLink(EntryId entry, String title, String address) {
        service.addLink(entry, title, address);
    }

    void remove(EvidenceId id, String reason) {
        service.remove(id, reason);
    }
}
