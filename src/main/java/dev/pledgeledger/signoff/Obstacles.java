package dev.pledgeledger.signoff;

import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.signoff.SignOffOutcome.Obstacle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Finds what stands in the way of a decision on a package.
final class Obstacles {

    private Obstacles() {}

    /// What stands against signing a package with this explanation, apart from its single entries.
    static List<Obstacle> ofSigning(
            SignOffPackage seen, List<EntryId> inIt, Reconciliation reconciliation, String explanation) {
        List<Obstacle> obstacles = new ArrayList<>(ofReport(reconciliation, inIt));
        if (explanation.isBlank() && seen.lacksExplanation(reconciliation)) {
            obstacles.add(new Obstacle.ExplanationMissing());
        }
        return obstacles;
    }

    /// The same without what is typed with the decision.
    static List<Obstacle> ofReport(Reconciliation reconciliation, List<EntryId> inIt) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (inIt.isEmpty()) {
            obstacles.add(new Obstacle.NothingInIt());
        }
        List<Reconciliation.Fault> faults = reconciliation.faults();
        if (!faults.isEmpty()) {
            obstacles.add(new Obstacle.Faults(faults));
        }
        return obstacles;
    }

    /// What stands against single entries, in the order of the report.
    static List<Obstacle> of(Map<Entry, List<Refusal>> against) {
        return against.entrySet().stream()
                .map(one -> new Obstacle.OfEntry(one.getKey().code(), one.getValue()))
                .sorted(Comparator.comparing(Obstacle.OfEntry::code))
                .map(Obstacle.class::cast)
                .toList();
    }
}
