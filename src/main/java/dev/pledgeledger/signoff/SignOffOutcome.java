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

        /// No entry is approved that could be packaged.
        record NothingApproved() implements Obstacle {}

        /// Entries are there, and none was chosen.
        record NothingChosen() implements Obstacle {}

        /// Nothing is left in the package to be signed.
        record NothingInIt() implements Obstacle {}

        /// Why entries are taken out of a package has not been said.
        record ReasonMissing() implements Obstacle {}

        /// It was not signed by a deputy of the person signed in, or she has read it already.
        record NothingToRead() implements Obstacle {}

        /// Somebody decided or changed the package since it was looked at.
        record Changed() implements Obstacle {}

        /// The report does not add up.
        record Faults(List<Reconciliation.Fault> faults) implements Obstacle {
            public Faults {
                faults = List.copyOf(faults);
            }
        }

        /// Figures differ from those that are known, and nobody has said why, or not of these.
        record ExplanationMissing() implements Obstacle {}

        /// No number was typed.
        record NumberMissing() implements Obstacle {}

        /// Another package has this number.
        record NumberTaken(String number) implements Obstacle {}

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
