package dev.pledgeledger.publication;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Texts;
import dev.pledgeledger.common.Wareki;
import java.io.IOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The sentences of what is published: Japanese, whoever writes it out, unless pages are being written for those who
/// read English.
final class SiteText {

    private static final ScopedValue<Locale> LANGUAGE = ScopedValue.newInstance();
    private static final Map<Locale, ResourceBundle> BUNDLES = Map.of(
            Locale.JAPANESE, ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT),
            Locale.ENGLISH, ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ENGLISH));

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private SiteText() {}

    /// What is written in each language.
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    static void inEveryLanguage(Writing writing) throws IOException {
        for (Locale language : Texts.LANGUAGES) {
            ScopedValue.where(LANGUAGE, language).call(() -> {
                writing.run();
                return language;
            });
        }
    }

    /// The language that is being written.
    static Locale language() {
        return LANGUAGE.orElse(Locale.JAPANESE);
    }

    static boolean isJapanese() {
        return language().equals(Locale.JAPANESE);
    }

    static String of(String key, Object... values) {
        String text = Objects.requireNonNull(BUNDLES.get(language())).getString(key);
        return new MessageFormat(text, language()).format(values);
    }

    /// 令和7年度.
    static String year(FiscalYear year) {
        return of("publication.site.fiscalYear", year.label(), String.valueOf(year.year()));
    }

    /// 令和8年3月31日.
    static String day(LocalDate day) {
        return of("publication.site.day", Wareki.day(day), ENGLISH_DAY.format(day));
    }

    /// The word of a rating, or that of the unrated.
    static String rating(@Nullable Rating rating) {
        return of(rating == null ? "common.rating.unrated" : rating.textKey());
    }

    /// The text, or as much of it as there is room for.
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
