package dev.pledgeledger.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One field that reads differently in two versions of an entry.
public record FieldChange(Field field, String before, String after) {

    /// The fields of an entry, those that print first.
    public enum Field {
        RATING,
        ACHIEVEMENTS,
        PLANS,
        PROGRAMMES,
        SDGS,
        RATING_REASON,
        ANSWER;

        /// Whether it stands in the report, or only goes from the department to the planning office.
        public boolean prints() {
            return this != RATING_REASON && this != ANSWER;
        }

        public String textKey() {
            return "progress.field." + name();
        }
    }

    /// The fields in which two texts differ; against null everything that is not empty.
    public static List<FieldChange> between(@Nullable Content before, Content after) {
        Content was = before == null ? Content.EMPTY : before;
        List<FieldChange> changes = new ArrayList<>();
        add(changes, Field.RATING, letter(was), letter(after));
        add(
                changes,
                Field.ACHIEVEMENTS,
                was.achievements().source(),
                after.achievements().source());
        add(changes, Field.PLANS, was.plans().source(), after.plans().source());
        add(changes, Field.PROGRAMMES, String.join("、", was.programmes()), String.join("、", after.programmes()));
        add(changes, Field.SDGS, numbers(was), numbers(after));
        add(changes, Field.RATING_REASON, was.ratingReason(), after.ratingReason());
        add(changes, Field.ANSWER, was.answer(), after.answer());
        return List.copyOf(changes);
    }

    private static void add(List<FieldChange> changes, Field field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    private static String numbers(Content content) {
        return content.sdgs().stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    private static String letter(Content content) {
        return content.rating() == null ? "" : content.rating().name();
    }
}
