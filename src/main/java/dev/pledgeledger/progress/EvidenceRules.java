package dev.pledgeledger.progress;

import dev.pledgeledger.common.Role;
import java.util.EnumSet;
import java.util.Set;

/// Who may add evidence to an entry, and who may take it away again.
final class EvidenceRules {

    private static final Set<State> WITH_REVIEWERS = EnumSet.of(State.SUBMITTED, State.IN_REVIEW, State.APPROVED);

    private EvidenceRules() {}

    /// Whoever may write in the entry now, and reviewers while it is with them.
    static boolean mayAdd(Situation situation) {
        boolean writes = Rules.beforehand(Step.SAVE, situation).isEmpty()
                || Rules.beforehand(Step.START, situation).isEmpty();
        return writes
                || (isReviewer(situation)
                        && WITH_REVIEWERS.contains(situation.entry().state()));
    }

    /// Whoever may add; and reviewers at any time, for what should not lie here has to go whenever it is noticed.
    static boolean mayRemove(Situation situation) {
        return isReviewer(situation) || mayAdd(situation);
    }

    /// Whether it is hers to add anything, now or at another time.
    static boolean adds(Situation situation) {
        return isReviewer(situation) || situation.hasInResponsible(Role.DRAFTER);
    }

    private static boolean isReviewer(Situation situation) {
        return situation.actor().has(Role.REVIEWER);
    }
}
