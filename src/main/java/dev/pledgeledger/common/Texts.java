package dev.pledgeledger.common;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The sentences people read, Japanese first. Screens reach them through Vaadin's `getTranslation`, everything else
/// through here.
public final class Texts {

    /// The languages there are, the default one first.
    public static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    /// Without a fall-back to the language of the server: a Japanese reader must not get English from an English one.
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /// The text of a key; the key itself, marked, where there is none.
    public static String of(Locale locale, String key, Object... arguments) {
        String text;
        try {
            text = ResourceBundle.getBundle("vaadin-i18n.translations", locale, EXACT)
                    .getString(key);
        } catch (MissingResourceException e) {
            LOG.warn("no text for {}", key, e);
            return "!" + key + "!";
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /// Whether there is a text for a key that is put together from data.
    public static boolean has(Locale locale, String key) {
        return ResourceBundle.getBundle("vaadin-i18n.translations", locale, EXACT)
                .containsKey(key);
    }

    public static String japanese(String key, Object... arguments) {
        return of(Locale.JAPANESE, key, arguments);
    }
}
