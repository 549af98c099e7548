package dev.pledgeledger.progress.ui;

import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EvidenceLimits;
import dev.pledgeledger.progress.EvidenceQueries;
import dev.pledgeledger.progress.EvidenceService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the panel of evidence reads and does.
@Component
record EvidenceDesk(EvidenceQueries queries, EvidenceService service, EvidenceLimits limits) {

    /// The panel, for those who may know of the evidence at all.
    Optional<EvidencePanel> panel(Entry entry, Runnable changed) {
        return queries.mayRead(entry.id()) ? Optional.of(new EvidencePanel(entry, this, changed)) : Optional.empty();
    }
}
