package dev.pledgeledger.progress;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.cycle.CycleQueries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Entries that departments have not submitted by the day they were due, and what the planning office can do about
/// each.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class LateQueries {

    /// What it can do.
    public static final List<Step> STEPS = List.of(Step.ENTER_FOR, Step.EXTEND);

    private final EntryQueries queries;
    private final Entries entries;
    private final Situations situations;
    private final EntryAccess access;
    private final CycleQueries cycles;
    private final CurrentActor actor;

    LateQueries(
            EntryQueries queries,
            Entries entries,
            Situations situations,
            EntryAccess access,
            CycleQueries cycles,
            CurrentActor actor) {
        this.queries = queries;
        this.entries = entries;
        this.situations = situations;
        this.access = access;
        this.cycles = cycles;
        this.actor = actor;
    }

    /// Whether it is for the person signed in to do something about them.
    public boolean areMine() {
        return actor.get().has(Role.REVIEWER);
    }

    /// How many there are in the year being worked on.
    public int count() {
        return cycles.current()
                .map(cycle -> queries.count(EntryFilter.of(cycle.id()).onlyLate()))
                .orElse(0);
    }

    /// For each of these entries and each of the [#STEPS], what stands against it for the person signed in.
    public Map<EntryId, Map<Step, List<Refusal>>> possibilities(Collection<EntryId> ids) {
        return situations.of(entries.find(ids)).stream()
                .peek(situation -> access.check(situation.actor(), situation.entry()))
                .collect(Collectors.toMap(
                        situation -> situation.entry().id(),
                        situation -> STEPS.stream()
                                .collect(Collectors.toMap(step -> step, step -> Rules.beforehand(step, situation)))));
    }
}
