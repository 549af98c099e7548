package dev.pledgeledger.overview.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.pledgeledger.audit.AuditFilter;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.overview.OverviewPaths;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The filters of the log as its address has them. What cannot be read is left out and remembered, so that the page
/// can say so.
///
/// @param until the last day that is shown
/// @param unreadDecisions only what deputies have decided and nobody has read since
/// @param unread `name=value` of what could not be read
record AuditAddress(
        String text,
        String action,
        Subject.@Nullable Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean unreadDecisions,
        List<String> unread) {

    static final String RATING_CHANGE = OverviewPaths.RATING_CHANGE;
    private static final String YES = "yes";
    private static final int LONGEST = 100;

    AuditAddress {
        unread = List.copyOf(unread);
    }

    static AuditAddress read(QueryParameters parameters) {
        List<String> unread = new ArrayList<>();
        Reader reader = new Reader(parameters, unread);
        return new AuditAddress(
                reader.one("q", AuditAddress::words, ""),
                reader.one("action", AuditAddress::action, ""),
                reader.<Subject.@Nullable Kind>one("kind", Subject.Kind::valueOf, null),
                reader.<@Nullable LocalDate>one("from", LocalDate::parse, null),
                reader.<@Nullable LocalDate>one("until", LocalDate::parse, null),
                reader.one(OverviewPaths.UNREAD, YES::equals, false),
                unread);
    }

    private static String words(String typed) {
        String words = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    private static String action(String name) {
        if (!name.matches("[A-Z_]{1,60}")) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    QueryParameters written() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, "q", words(text));
        put(values, "action", action);
        put(values, "kind", kind);
        put(values, "from", from);
        put(values, "until", until);
        put(values, OverviewPaths.UNREAD, unreadDecisions ? YES : null);
        return new QueryParameters(values);
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(name, List.of(value.toString()));
        }
    }

    /// Days as the city's clock counts them.
    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(text, action, kind, start(from, zone), start(next(until), zone), unreadDecisions);
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private record Reader(QueryParameters parameters, List<String> unread) {

        <T extends @Nullable Object> T one(String name, Function<String, T> reading, T missing) {
            String value = parameters.getSingleParameter(name).orElse("");
            if (value.isEmpty()) {
                return missing;
            }
            try {
                return reading.apply(value);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                unread.add(name + "=" + value);
                return missing;
            }
        }
    }
}
