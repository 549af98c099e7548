package dev.pledgeledger.overview;

import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what waits for the person signed in.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DeskQueries {

    private final CycleQueries cycles;
    private final EntryQueries entries;

    DeskQueries(CycleQueries cycles, EntryQueries entries) {
        this.cycles = cycles;
        this.entries = entries;
    }

    /// The year being worked on.
    public Optional<Cycle> cycle() {
        return cycles.current();
    }

    public List<EntryRow> waiting(Cycle cycle, Optional<State> state, int offset, int limit) {
        return entries.rows(filter(cycle, state), offset, limit);
    }

    public int count(Cycle cycle, Optional<State> state) {
        return entries.count(filter(cycle, state));
    }

    /// How many wait in each state, in the order of the workflow.
    public Map<State, Integer> counts(Cycle cycle) {
        return entries.counts(filter(cycle, Optional.empty()));
    }

    private static EntryFilter filter(Cycle cycle, Optional<State> state) {
        return EntryFilter.of(cycle.id())
                .of(EntryFilter.Whose.MY_TURN)
                .in(state.map(Set::of).orElse(Set.of()));
    }
}
