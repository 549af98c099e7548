package dev.pledgeledger.account;

import java.util.Locale;
import java.util.regex.Pattern;

/// The form of a login: small letters, digits and `. _ -`, two to sixty-four of them.
final class Logins {

    private static final Pattern LARGE = Pattern.compile("[A-Z]+");
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    /// Stands for whatever is no login: people type passwords into its field by mistake, and guessers type anything.
    static final String NONE = "?";

    private Logins() {}

    /// The login that was typed, in small letters, or [#NONE].
    static String typed(String text) {
        String login = small(text.strip());
        return isOne(login) ? login : NONE;
    }

    /// Letters of other scripts stay as they are: some of them have small ones among a to z.
    static String small(String text) {
        return LARGE.matcher(text).replaceAll(letter -> letter.group().toLowerCase(Locale.ROOT));
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
