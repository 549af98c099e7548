package dev.pledgeledger.signoff;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.signoff.Reconciliation.Difference;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why figures differ from those that are known, as somebody has recorded it for a package.
///
/// @param figures the differences it was given for; where there are others by now, it explains nothing any more
public record Explanation(String text, String by, Instant at, String figures) {

    /// Whether it was given for the differences as they are now.
    public boolean covers(Reconciliation now) {
        return figures.equals(figures(now.differences()));
    }

    static String figures(List<Difference> differences) {
        return differences.stream()
                .map(one -> one.source() + " " + name(one.rating()) + " " + one.before() + ">" + one.now())
                .collect(Collectors.joining("; "));
    }

    private static String name(@Nullable Rating rating) {
        return rating == null ? "total" : rating.name();
    }
}
