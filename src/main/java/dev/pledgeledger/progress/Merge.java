package dev.pledgeledger.progress;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.progress.FieldChange.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What two people made of the same entry: field by field, whoever alone changed one is followed, and where both did,
/// somebody has to choose.
///
/// @param base what both had before them
/// @param stored what one of them has saved since
/// @param typed what the other has typed since
public record Merge(Content base, Content stored, Content typed) {

    /// What becomes of a field that both changed.
    public enum Choice {
        STORED,
        TYPED,
        /// Both texts, the stored one first.
        BOTH;

        public String textKey() {
            return "progress.merge." + name();
        }
    }

    /// The fields that both changed, each in her own way.
    public List<Field> conflicts() {
        return Arrays.stream(Field.values()).filter(this::isConflict).toList();
    }

    /// What can be chosen for a field that both changed.
    public static List<Choice> choices(Field field) {
        return switch (field) {
            case ACHIEVEMENTS, PLANS -> List.of(Choice.values());
            case RATING, PROGRAMMES, SDGS, RATING_REASON, ANSWER, ACHIEVEMENTS_DEPARTMENTS, PLANS_DEPARTMENTS ->
                List.of(Choice.STORED, Choice.TYPED);
        };
    }

    /// Both together.
    ///
    /// @param choices one for each conflict
    public Content merged(Map<Field, Choice> choices) {
        boolean ended = typed.ended() == base.ended() ? stored.ended() : typed.ended();
        Content merged = stored.withEnded(ended);
        for (Field field : Field.values()) {
            Choice choice = isConflict(field)
                    ? Objects.requireNonNull(choices.get(field), () -> "no choice for " + field)
                    : same(field, base, typed) ? Choice.STORED : Choice.TYPED;
            merged = switch (choice) {
                case STORED -> merged;
                case TYPED -> put(field, typed, merged);
                case BOTH -> both(field, merged);
            };
        }
        return merged;
    }

    private boolean isConflict(Field field) {
        return !same(field, base, stored) && !same(field, base, typed) && !same(field, stored, typed);
    }

    private static boolean same(Field field, Content one, Content other) {
        return put(field, one, Content.EMPTY).equals(put(field, other, Content.EMPTY));
    }

    private static Content put(Field field, Content from, Content into) {
        return switch (field) {
            case RATING -> into.withRating(from.rating(), into.ratingReason());
            case ACHIEVEMENTS -> into.withTexts(from.achievements(), into.plans());
            case PLANS -> into.withTexts(into.achievements(), from.plans());
            case PROGRAMMES -> into.withProgrammes(from.programmes(), from.noProgrammes(), into.sdgs());
            case SDGS -> into.withProgrammes(into.programmes(), into.noProgrammes(), from.sdgs());
            case RATING_REASON -> into.withRating(into.rating(), from.ratingReason());
            case ANSWER -> into.withAnswer(from.answer());
            // They are assigned, not typed.
            case ACHIEVEMENTS_DEPARTMENTS, PLANS_DEPARTMENTS -> into;
        };
    }

    private Content both(Field field, Content into) {
        return field == Field.ACHIEVEMENTS
                ? into.withTexts(joined(stored.achievements(), typed.achievements()), into.plans())
                : into.withTexts(into.achievements(), joined(stored.plans(), typed.plans()));
    }

    private static Prose joined(Prose first, Prose second) {
        return Prose.of(first.source() + "\n" + second.source());
    }
}
