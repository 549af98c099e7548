package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which entries to show. Null or empty means any.
///
/// @param unrated only entries without a rating; `rating` is null then
/// @param late only those that a department has not submitted by the day they were due
public record EntryFilter(
        @Nullable CycleId cycle,
        @Nullable Integer area,
        @Nullable DepartmentId department,
        Set<State> states,
        @Nullable Rating rating,
        boolean unrated,
        boolean late,
        String text,
        Whose whose,
        Holder holder,
        Movement movement) {

    /// Whose entries, seen from the person signed in.
    public enum Whose {
        ANYBODYS,
        /// Those of the departments she belongs to or has a role in.
        OF_MY_DEPARTMENTS,
        /// Those that wait for her.
        MY_TURN
    }

    /// Whether its rating is last year's.
    public enum Movement {
        ANY,
        SAME,
        OTHER;

        public String textKey() {
            return "progress.review.movement." + name();
        }
    }

    public EntryFilter {
        states = Set.copyOf(states);
    }

    /// Those of all years, published ones included.
    public static EntryFilter ofAnyYear() {
        return new EntryFilter(
                null, null, null, Set.of(), null, false, false, "", Whose.ANYBODYS, Holder.ANYBODY, Movement.ANY);
    }

    public static EntryFilter of(CycleId cycle) {
        return new EntryFilter(
                cycle, null, null, Set.of(), null, false, false, "", Whose.ANYBODYS, Holder.ANYBODY, Movement.ANY);
    }

    public EntryFilter in(Set<State> states) {
        return new EntryFilter(cycle, area, department, states, rating, unrated, late, text, whose, holder, movement);
    }

    public EntryFilter of(@Nullable DepartmentId department) {
        return new EntryFilter(cycle, area, department, states, rating, unrated, late, text, whose, holder, movement);
    }

    public EntryFilter inArea(@Nullable Integer area) {
        return new EntryFilter(cycle, area, department, states, rating, unrated, late, text, whose, holder, movement);
    }

    public EntryFilter rated(@Nullable Rating rating) {
        return new EntryFilter(cycle, area, department, states, rating, false, late, text, whose, holder, movement);
    }

    public EntryFilter onlyUnrated() {
        return new EntryFilter(cycle, area, department, states, null, true, late, text, whose, holder, movement);
    }

    public EntryFilter onlyLate() {
        return new EntryFilter(cycle, area, department, states, rating, unrated, true, text, whose, holder, movement);
    }

    public EntryFilter containing(String text) {
        return new EntryFilter(cycle, area, department, states, rating, unrated, late, text, whose, holder, movement);
    }

    public EntryFilter of(Whose whose) {
        return new EntryFilter(cycle, area, department, states, rating, unrated, late, text, whose, holder, movement);
    }

    public EntryFilter heldBy(Holder holder) {
        return new EntryFilter(cycle, area, department, states, rating, unrated, late, text, whose, holder, movement);
    }

    public EntryFilter moved(Movement movement) {
        return new EntryFilter(cycle, area, department, states, rating, unrated, late, text, whose, holder, movement);
    }
}
