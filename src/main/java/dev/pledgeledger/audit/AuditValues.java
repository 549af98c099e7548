package dev.pledgeledger.audit;

import dev.pledgeledger.common.Texts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a line says before and after, in words: each value's name, and the value as people know it from the screens.
public final class AuditValues {

    /// For values that are constants of the code: the section of the bundle where their words stand.
    private static final List<Words> WORDS = List.of(
            new Words("state", "progress.state."),
            new Words("state", "cycle.state."),
            new Words("role", "common.role."),
            new Words("departmentKind", "organization.departmentKind."),
            new Words("rating", "common.rating."),
            new Words("proposedRating", "common.rating."),
            new Words("origin", "publication.origin."),
            new Words("usedAs", "proof.use."),
            new Words("commentKind", "progress.comment.kind."),
            new Words("commentField", "progress.comment.field."));

    private AuditValues() {}

    /// The name of a value; what is unknown stands as it is.
    public static String name(String name, Locale locale) {
        String key = "audit.value." + name;
        return Texts.has(locale, key) ? Texts.of(locale, key) : name;
    }

    /// A value in words; a missing rating is 未評価, another missing value a dash.
    public static String word(String name, @Nullable Object value, Locale locale) {
        if (value == null) {
            return name.equals("rating") ? Texts.of(locale, "common.rating.unrated") : "—";
        }
        if (value instanceof Boolean yes) {
            return Texts.of(locale, yes ? "common.yes" : "common.no");
        }
        return WORDS.stream()
                .filter(words -> words.name().equals(name))
                .map(words -> words.section() + value)
                .filter(key -> Texts.has(locale, key))
                .findFirst()
                .map(key -> name.toLowerCase(Locale.ROOT).endsWith("rating")
                        ? value + " " + Texts.of(locale, key)
                        : Texts.of(locale, key))
                .orElseGet(value::toString);
    }

    private record Words(String name, String section) {}
}
