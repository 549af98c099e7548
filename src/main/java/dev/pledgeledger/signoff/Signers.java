package dev.pledgeledger.signoff;

import dev.pledgeledger.progress.JointEligibility;
import java.util.List;

/// Who may sign a package, known beforehand, and who holds the role and may not.
public record Signers(List<JointEligibility.Decider> may, List<Excluded> excluded) {

    public Signers {
        may = List.copyOf(may);
        excluded = List.copyOf(excluded);
    }

    /// Somebody whom a rule leaves out, with what stands against her.
    public record Excluded(String name, List<SignOffOutcome.Obstacle> reasons) {
        public Excluded {
            reasons = List.copyOf(reasons);
        }
    }
}
