package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The sentences of what is published, from the default bundle: the public reads Japanese, whoever writes it out.
final class SiteText {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    private SiteText() {}

    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.JAPAN).format(values);
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
