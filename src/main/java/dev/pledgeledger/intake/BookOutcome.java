package dev.pledgeledger.intake;

import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.Refusal;
import java.util.List;

/// What became of taking a workbook back.
public sealed interface BookOutcome {

    /// All of these are in their working copies.
    record Taken(int entries) implements BookOutcome {}

    /// Nothing has changed.
    ///
    /// @param entry the first that stood against it
    record Refused(EntryDetails entry, List<Refusal> reasons) implements BookOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
