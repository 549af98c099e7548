package dev.pledgeledger.audit;

import dev.pledgeledger.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line of the log as a sentence: 「企画課 主査〔氏名〕が 1-1-1 の評価を B から C に変更（理由: …）」. The words of an
/// action stand in the translation bundle under `audit.sentence.<action>`; a line whose action has none reads as a
/// plain statement that it happened.
public final class AuditSentence {

    /// Values that tell what a line is about, the most telling one first.
    private static final List<String> TELLING = List.of(
            "rating",
            "entries",
            "dueAt",
            "role",
            "standsInFor",
            "successors",
            "name",
            "title",
            "comment",
            "documentNumber");

    private AuditSentence() {}

    public static String of(AuditLine line, Locale locale) {
        String reason = line.reason();
        String deed = deed(line, locale);
        return reason == null ? deed : deed + Texts.of(locale, "audit.sentence.reason", reason);
    }

    /// The same without the reason.
    public static String deed(AuditLine line, Locale locale) {
        String key = "audit.sentence." + line.action();
        String who = who(line.who(), locale);
        String about = about(line.subject(), locale);
        return Texts.has(locale, key)
                ? Texts.of(
                        locale,
                        key,
                        who,
                        about,
                        telling(line.before(), line, locale),
                        telling(line.after(), line, locale))
                : Texts.of(locale, "audit.sentence.other", who, about, action(line.action(), locale));
    }

    /// Who acted, with post and department of that day.
    public static String who(AuditLine.Who who, Locale locale) {
        String place = Stream.of(who.department(), who.post())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String person = place.isEmpty() ? who.name() : Texts.of(locale, "audit.sentence.who", place, who.name());
        String principal = who.actingFor();
        return principal == null ? person : Texts.of(locale, "audit.sentence.inPlaceOf", person, principal);
    }

    /// An action in a word; what is unknown stands as it is.
    public static String action(String action, Locale locale) {
        String key = "audit.action." + action;
        return Texts.has(locale, key) ? Texts.of(locale, key) : action;
    }

    private static String about(Subject subject, Locale locale) {
        return switch (subject.kind()) {
            case ENTRY,
                    CYCLE,
                    EDITION,
                    STAFF,
                    DEPARTMENT,
                    REORGANISATION,
                    MANIFESTO,
                    PROGRAMME,
                    WORD,
                    CALENDAR,
                    RATING_SCALE,
                    IMPORT -> subject.label();
            case PACKAGE, LOG -> Texts.of(locale, subject.kind().textKey(), subject.label());
        };
    }

    private static String telling(Map<String, Object> values, AuditLine line, Locale locale) {
        return TELLING.stream()
                .filter(name -> line.before().containsKey(name) || line.after().containsKey(name))
                .findFirst()
                .map(name -> brief(name, values.get(name), locale))
                .orElse("");
    }

    /// In a sentence the letter of a rating is enough.
    private static String brief(String name, @Nullable Object value, Locale locale) {
        return name.equals("rating") && value != null ? value.toString() : AuditValues.word(name, value, locale);
    }
}
