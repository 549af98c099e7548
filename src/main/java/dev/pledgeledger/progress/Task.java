package dev.pledgeledger.progress;

import static dev.pledgeledger.progress.State.CONCURRENCE;
import static dev.pledgeledger.progress.State.DRAFT;
import static dev.pledgeledger.progress.State.IN_REVIEW;
import static dev.pledgeledger.progress.State.NOT_STARTED;
import static dev.pledgeledger.progress.State.RETURNED;
import static dev.pledgeledger.progress.State.SUBMITTED;
import static dev.pledgeledger.progress.State.UNASSIGNED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// 次の一手: what somebody has to do before an entry can go on. Whose turn it is, [EntryCondition] says.
public enum Task {
    MEND(RETURNED),
    WRITE(NOT_STARTED, DRAFT),
    CONFIRM(CONCURRENCE),
    REVIEW(SUBMITTED, IN_REVIEW),
    ASSIGN(UNASSIGNED);

    private final Set<State> states;

    Task(State first, State... more) {
        this.states = EnumSet.of(first, more);
    }

    /// What is to be done next in a state; nothing once the planning office has approved.
    public static Optional<Task> in(State state) {
        return Arrays.stream(values())
                .filter(task -> task.states.contains(state))
                .findFirst();
    }

    public Set<State> states() {
        return Set.copyOf(states);
    }

    public String textKey() {
        return "progress.task." + name();
    }
}
