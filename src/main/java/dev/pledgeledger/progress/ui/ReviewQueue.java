package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryFilter.Movement;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.Holder;
import dev.pledgeledger.progress.ProgressPaths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The reviews that wait, narrowed down: as the address of the list has it, and in one word as the page of an entry has
/// it that was opened from there.
record ReviewQueue(
        Holder holder, Movement movement, @Nullable Integer area) {

    static final ReviewQueue ALL = new ReviewQueue(Holder.ANYBODY, Movement.ANY, null);
    static final String PARAMETER = "queue";
    private static final String SEPARATOR = "-";

    /// @param unread gets `name=value` of what could not be read
    static ReviewQueue read(QueryParameters parameters, List<String> unread) {
        ReviewQueue queue = ALL;
        for (String name : List.of("holder", "movement", "area")) {
            String value = parameters.getSingleParameter(name).orElse("");
            try {
                queue = value.isEmpty() ? queue : queue.with(name, value);
            } catch (IllegalArgumentException unreadable) {
                unread.add(name + "=" + value);
            }
        }
        return queue;
    }

    private ReviewQueue with(String name, String value) {
        return switch (name) {
            case "holder" -> new ReviewQueue(Holder.valueOf(value.toUpperCase(Locale.ROOT)), movement, area);
            case "movement" -> new ReviewQueue(holder, Movement.valueOf(value.toUpperCase(Locale.ROOT)), area);
            default -> new ReviewQueue(holder, movement, Integer.valueOf(value));
        };
    }

    /// The queue from which the page of an entry was opened; none where it was not, or where the word means nothing.
    static Optional<ReviewQueue> of(QueryParameters parameters) {
        List<String> unread = new ArrayList<>();
        return parameters
                .getSingleParameter(PARAMETER)
                .map(word -> word.split(SEPARATOR, -1))
                .filter(parts -> parts.length == 3)
                .map(parts -> read(
                        QueryParameters.simple(Map.of("holder", parts[0], "movement", parts[1], "area", parts[2])),
                        unread))
                .filter(queue -> unread.isEmpty());
    }

    QueryParameters written() {
        Map<String, String> values = new LinkedHashMap<>();
        if (holder != Holder.ANYBODY) {
            values.put("holder", word(holder));
        }
        if (movement != Movement.ANY) {
            values.put("movement", word(movement));
        }
        if (area != null) {
            values.put("area", area.toString());
        }
        return QueryParameters.simple(values);
    }

    EntryFilter filter() {
        return ReviewMenuCount.IN_REVIEW.heldBy(holder).moved(movement).inArea(area);
    }

    String word() {
        return String.join(SEPARATOR, word(holder), word(movement), area == null ? "" : area.toString());
    }

    /// The page of an entry, opened from here.
    Location of(EntryId entry) {
        return new Location(ProgressPaths.of(entry), QueryParameters.of(PARAMETER, word()));
    }

    /// Back to the list.
    void show() {
        UI.getCurrent().navigate(ProgressPaths.REVIEW, written());
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
