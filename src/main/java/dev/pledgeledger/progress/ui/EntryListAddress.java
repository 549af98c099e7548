package dev.pledgeledger.progress.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The filters of the list as its address has them. What cannot be read is left out and remembered, so that the
/// page can say so.
///
/// @param year the cycle as [dev.pledgeledger.cycle.CycleAddresses] names it; empty for the current one
/// @param rating a letter, or [#UNRATED]; empty for any
/// @param late only what departments have not submitted in time
/// @param unread `name=value` of what could not be read
record EntryListAddress(
        String year,
        @Nullable Integer area,
        @Nullable DepartmentId department,
        Set<State> states,
        String rating,
        boolean late,
        String text,
        List<String> unread) {

    static final String UNRATED = "none";
    private static final int LONGEST = 100;

    EntryListAddress {
        states = Set.copyOf(states);
        unread = List.copyOf(unread);
    }

    static final EntryListAddress EMPTY = new EntryListAddress("", null, null, Set.of(), "", false, "", List.of());

    static EntryListAddress read(QueryParameters parameters) {
        List<String> unread = new ArrayList<>();
        Reader reader = new Reader(parameters.getParameters(), unread);
        return new EntryListAddress(
                reader.one("year", value -> value, ""),
                reader.<@Nullable Integer>one("area", Integer::valueOf, null),
                reader.<@Nullable DepartmentId>one(
                        "department", value -> new DepartmentId(Long.parseLong(value)), null),
                reader.states(),
                reader.one("rating", EntryListAddress::rating, ""),
                parameters.getParameters().containsKey(ProgressPaths.LATE),
                reader.one("q", EntryListAddress::words, ""),
                unread);
    }

    private static String rating(String value) {
        return value.equals(UNRATED) ? value : Rating.valueOf(value).name();
    }

    private static String words(String typed) {
        String words = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    QueryParameters written() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, "year", year);
        put(values, "area", area);
        put(values, "department", department == null ? null : department.value());
        Stream.of(State.values())
                .filter(states::contains)
                .forEach(state -> values.computeIfAbsent("state", key -> new ArrayList<>())
                        .add(state.name()));
        put(values, "rating", rating);
        put(values, ProgressPaths.LATE, late ? "yes" : null);
        put(values, "q", words(text));
        return new QueryParameters(values);
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(name, List.of(value.toString()));
        }
    }

    EntryFilter filter(CycleId cycle) {
        EntryFilter any = EntryFilter.of(cycle);
        EntryFilter filter = (late ? any.onlyLate() : any)
                .inArea(area)
                .of(department)
                .in(states)
                .containing(text);
        return rating.isEmpty()
                ? filter
                : rating.equals(UNRATED) ? filter.onlyUnrated() : filter.rated(Rating.valueOf(rating));
    }

    /// Without a part that names nothing there is.
    EntryListAddress withoutUnknown(String part) {
        List<String> all = new ArrayList<>(unread);
        all.add(part + "=" + written().getParameters(part).getFirst());
        return new EntryListAddress(
                part.equals("year") ? "" : year,
                part.equals("area") ? null : area,
                part.equals("department") ? null : department,
                states,
                rating,
                late,
                text,
                all);
    }

    private record Reader(Map<String, List<String>> parameters, List<String> unread) {

        <T extends @Nullable Object> T one(String name, Function<String, T> reading, T missing) {
            List<String> values = parameters.getOrDefault(name, List.of());
            return values.isEmpty() || values.getFirst().isEmpty()
                    ? missing
                    : read(name, values.getFirst(), reading, missing);
        }

        Set<State> states() {
            Set<State> states = EnumSet.noneOf(State.class);
            for (String value : parameters.getOrDefault("state", List.of())) {
                State state = this.<@Nullable State>read("state", value, State::valueOf, null);
                if (state != null) {
                    states.add(state);
                }
            }
            return states;
        }

        private <T extends @Nullable Object> T read(String name, String value, Function<String, T> reading, T missing) {
            try {
                return reading.apply(value);
            } catch (IllegalArgumentException unreadable) {
                unread.add(name + "=" + words(value));
                return missing;
            }
        }
    }
}
