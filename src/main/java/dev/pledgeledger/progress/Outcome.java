package dev.pledgeledger.progress;

import java.util.List;

/// What became of a request.
public sealed interface Outcome {

    /// It was done; the entry as it stands now.
    record Done(Entry entry) implements Outcome {}

    /// It was refused; nothing has changed.
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
