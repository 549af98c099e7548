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

    /// What waits, in this year and in years that are being corrected; the most pressing first.
    public List<EntryRow> waiting(Optional<State> state, int offset, int limit) {
        return entries.rows(filter(state), offset, limit);
    }

    public int count(Optional<State> state) {
        return entries.count(filter(state));
    }

    /// How many wait in each state, in the order of the workflow.
    public Map<State, Integer> counts() {
        return entries.counts(filter(Optional.empty()));
    }

    private static EntryFilter filter(Optional<State> state) {
        return EntryFilter.ofAnyYear()
                .of(EntryFilter.Whose.MY_TURN)
                .in(state.map(Set::of).orElse(Set.of()));
    }
}
