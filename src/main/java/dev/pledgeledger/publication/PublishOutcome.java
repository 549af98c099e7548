package dev.pledgeledger.publication;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.progress.Refusal;
import java.time.Instant;
import java.util.List;

/// What became of a request to publish.
public sealed interface PublishOutcome {

    /// The edition is frozen, and the site will follow.
    record Published(PublishedEdition edition) implements PublishOutcome {}

    /// It was refused; nothing has changed.
    record Refused(List<Obstacle> obstacles) implements PublishOutcome {
        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }

    /// What stands in the way.
    sealed interface Obstacle {

        /// Nothing is signed off that is not published already.
        record NothingNew() implements Obstacle {}

        /// Entries that are neither signed off nor withdrawn.
        record StillOpen(List<PledgeCode> codes) implements Obstacle {
            public StillOpen {
                codes = List.copyOf(codes);
            }
        }

        /// Entries whose text is not the one that was signed.
        record NotWhatWasSigned(List<PledgeCode> codes) implements Obstacle {
            public NotWhatWasSigned {
                codes = List.copyOf(codes);
            }
        }

        /// Packages whose signed document was changed after it was signed.
        record SealBroken(List<Integer> packages) implements Obstacle {
            public SealBroken {
                packages = List.copyOf(packages);
            }
        }

        /// The year is published, and nobody has said what is corrected and why.
        record ChangeNoteMissing() implements Obstacle {}

        /// The year is to be published at this moment already; that order has to be cancelled first.
        record OrderedAlready(Instant dueAt) implements Obstacle {}

        /// The moment it is ordered for has passed.
        record MomentPassed() implements Obstacle {}

        /// The order was carried out, failed or was cancelled meanwhile.
        record OrderSettled() implements Obstacle {}

        /// What stands against an entry.
        record OfEntry(PledgeCode code, List<Refusal> refusals) implements Obstacle {
            public OfEntry {
                refusals = List.copyOf(refusals);
            }
        }

        /// Key of its sentence in the translation bundle.
        default String textKey() {
            return "publication.obstacle." + getClass().getSimpleName();
        }
    }
}
