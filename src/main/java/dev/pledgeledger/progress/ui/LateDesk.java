package dev.pledgeledger.progress.ui;

import dev.pledgeledger.progress.LateQueries;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Everything that is done about late entries from their list.
@Component
class LateDesk {

    private final LateQueries late;
    private final EntryReads reads;
    private final EntrySteps steps;

    LateDesk(LateQueries late, EntryReads reads, EntrySteps steps) {
        this.late = late;
        this.reads = reads;
        this.steps = steps;
    }

    /// What can be done in each row, for those whose it is.
    ///
    /// @param changed is told when the list has to be read anew
    Optional<LateActions> actions(Runnable changed) {
        return late.areMine() ? Optional.of(new LateActions(late, reads, steps, changed)) : Optional.empty();
    }
}
