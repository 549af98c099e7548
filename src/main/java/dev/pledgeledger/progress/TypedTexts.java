package dev.pledgeledger.progress;

import dev.pledgeledger.common.Prose;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The texts of an entry as they stood in the fields of a page; null where a field was not touched.
public record TypedTexts(
        @Nullable String achievements,
        @Nullable String plans,
        @Nullable String ratingReason,
        @Nullable String answer) {

    private static final int LONGEST = 20_000;

    boolean isEmpty() {
        return fields().allMatch(field -> field == null);
    }

    /// Whether the fields of the page could hold it.
    boolean isBearable() {
        return fields().allMatch(field -> field == null || field.length() <= LONGEST);
    }

    /// What an entry reads with these texts in it.
    public Content in(Content content) {
        return content.withTexts(
                        or(achievements, Prose::of, content.achievements()), or(plans, Prose::of, content.plans()))
                .withRating(content.rating(), or(ratingReason, String::strip, content.ratingReason()))
                .withAnswer(or(answer, String::strip, content.answer()));
    }

    private Stream<@Nullable String> fields() {
        return Stream.of(achievements, plans, ratingReason, answer);
    }

    private static <T> T or(@Nullable String typed, Function<String, T> read, T stored) {
        return typed == null ? stored : read.apply(typed);
    }
}
