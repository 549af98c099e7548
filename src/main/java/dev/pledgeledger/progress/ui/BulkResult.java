package dev.pledgeledger.progress.ui;

import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What became of entries that were approved together, in their order.
record BulkResult(Map<EntryRow, Outcome> outcomes) {

    /// Something went wrong on our side: no rule stands against it.
    static final Outcome FAILED = new Outcome.Refused(List.of());

    BulkResult {
        outcomes = new LinkedHashMap<>(outcomes);
    }

    List<EntryRow> approved() {
        return outcomes.entrySet().stream()
                .filter(one -> one.getValue() instanceof Outcome.Done)
                .map(Map.Entry::getKey)
                .toList();
    }

    SequencedMap<EntryRow, List<Refusal>> refused() {
        SequencedMap<EntryRow, List<Refusal>> refused = new LinkedHashMap<>();
        outcomes.forEach((row, outcome) -> {
            if (outcome instanceof Outcome.Refused(var reasons)) {
                refused.put(row, reasons);
            }
        });
        return refused;
    }
}
