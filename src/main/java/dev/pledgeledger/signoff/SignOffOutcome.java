package dev.pledgeledger.signoff;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.progress.Refusal;
import java.util.List;

/// What became of a decision on a package.
public sealed interface SignOffOutcome {

    /// It was done; the package as it stands now.
    record Done(SignOffPackage made) implements SignOffOutcome {}

    /// It was refused; nothing has changed.
    record Refused(List<Obstacle> obstacles) implements SignOffOutcome {
        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }

    /// What stands in the way.
    sealed interface Obstacle {

        /// No entry is there to be packaged, or left to be signed.
        record NothingInIt() implements Obstacle {}

        /// Somebody decided or changed the package since it was looked at.
        record Changed() implements Obstacle {}

        /// The report does not add up.
        record Faults(List<Reconciliation.Fault> faults) implements Obstacle {
            public Faults {
                faults = List.copyOf(faults);
            }
        }

        /// Figures differ from last year's, and nobody has said why.
        record ExplanationMissing() implements Obstacle {}

        /// What stands against an entry.
        record OfEntry(PledgeCode code, List<Refusal> refusals) implements Obstacle {
            public OfEntry {
                refusals = List.copyOf(refusals);
            }
        }

        /// Key of its sentence in the translation bundle.
        default String textKey() {
            return "signoff.obstacle." + getClass().getSimpleName();
        }
    }
}
