package dev.pledgeledger.progress;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.ProseDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One field that reads differently in two versions of an entry.
///
/// @param before of a list one member a line; of a rating its letter, empty for the unrated
public record FieldChange(Field field, String before, String after) {

    /// The fields of an entry, those that print first.
    public enum Field {
        RATING,
        ACHIEVEMENTS,
        PLANS,
        ACHIEVEMENTS_DEPARTMENTS,
        PLANS_DEPARTMENTS,
        PROGRAMMES,
        SDGS,
        RATING_REASON,
        ANSWER;

        private static final Set<Field> LISTS =
                EnumSet.of(ACHIEVEMENTS_DEPARTMENTS, PLANS_DEPARTMENTS, PROGRAMMES, SDGS);

        /// Whether it stands in the report, or only goes from the department to the planning office.
        public boolean prints() {
            return this != RATING_REASON && this != ANSWER;
        }

        public String textKey() {
            return "progress.field." + name();
        }
    }

    /// The fields in which two versions differ, departments as well.
    public static List<FieldChange> between(Version before, Version after) {
        List<FieldChange> changes = new ArrayList<>(between(before.content(), after.content()));
        add(
                changes,
                Field.ACHIEVEMENTS_DEPARTMENTS,
                lines(before.departments().achievements()),
                lines(after.departments().achievements()));
        add(
                changes,
                Field.PLANS_DEPARTMENTS,
                lines(before.departments().plans()),
                lines(after.departments().plans()));
        changes.sort(Comparator.comparing(FieldChange::field));
        return List.copyOf(changes);
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
        add(changes, Field.PROGRAMMES, lines(was.programmes()), lines(after.programmes()));
        add(changes, Field.SDGS, numbers(was), numbers(after));
        add(changes, Field.RATING_REASON, was.ratingReason(), after.ratingReason());
        add(changes, Field.ANSWER, was.answer(), after.answer());
        return List.copyOf(changes);
    }

    /// How its words changed, item by item.
    public ProseDifference difference() {
        return Field.LISTS.contains(field)
                ? ProseDifference.ofMembers(
                        before.lines().toList(), after.lines().toList())
                : ProseDifference.between(new Prose(before), new Prose(after));
    }

    private static void add(List<FieldChange> changes, Field field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    private static String numbers(Content content) {
        return lines(content.sdgs().stream().map(String::valueOf).toList());
    }

    private static String lines(List<String> members) {
        return String.join("\n", members);
    }

    private static String letter(Content content) {
        return content.rating() == null ? "" : content.rating().name();
    }
}
