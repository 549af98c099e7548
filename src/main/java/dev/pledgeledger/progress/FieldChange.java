package dev.pledgeledger.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One field that reads differently in two versions of an entry.
public record FieldChange(Field field, String before, String after) {

    /// The fields of an entry that print.
    public enum Field {
        RATING,
        ACHIEVEMENTS,
        PLANS,
        PROGRAMMES,
        SDGS;

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
        add(changes, Field.SDGS, was.sdgs().toString(), after.sdgs().toString());
        return List.copyOf(changes);
    }

    private static void add(List<FieldChange> changes, Field field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    private static String letter(Content content) {
        return content.rating() == null ? "" : content.rating().name();
    }
}
