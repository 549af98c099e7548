package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which entries of a cycle to show. Null or empty means any.
///
/// @param unrated only entries without a rating; `rating` is null then
public record EntryFilter(
        CycleId cycle,
        @Nullable Integer area,
        @Nullable DepartmentId department,
        Set<State> states,
        @Nullable Rating rating,
        boolean unrated,
        String text) {

    public EntryFilter {
        states = Set.copyOf(states);
    }

    public static EntryFilter of(CycleId cycle) {
        return new EntryFilter(cycle, null, null, Set.of(), null, false, "");
    }

    public EntryFilter in(Set<State> states) {
        return new EntryFilter(cycle, area, department, states, rating, unrated, text);
    }

    public EntryFilter of(@Nullable DepartmentId department) {
        return new EntryFilter(cycle, area, department, states, rating, unrated, text);
    }
}
