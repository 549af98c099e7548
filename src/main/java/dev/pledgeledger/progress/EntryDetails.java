package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.report.Departments;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything the page of an entry shows.
///
/// @param content the working copy, or the latest revision where nothing was written since
/// @param latest the latest revision of this cycle
/// @param lastYear the revision published last year
/// @param departments the names of today
/// @param history what was done so far, oldest first
/// @param possibilities for each step on this entry, what stands against it
public record EntryDetails(
        Entry entry,
        Pledge pledge,
        Cycle cycle,
        Content content,
        @Nullable WorkingCopy workingCopy,
        @Nullable Revision latest,
        @Nullable Revision lastYear,
        Departments departments,
        List<AuditLine> history,
        Map<Step, List<Refusal>> possibilities) {

    public EntryDetails {
        history = List.copyOf(history);
        possibilities = Map.copyOf(possibilities);
    }

    /// Whether nothing stands against a step.
    public boolean mayTake(Step step) {
        return possibilities
                .getOrDefault(step, List.of(new Refusal.ReasonMissing()))
                .isEmpty();
    }
}
