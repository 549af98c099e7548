package dev.pledgeledger.account;

import java.util.regex.Pattern;

/// The form of a login: small letters, digits and `. _ -`, two to sixty-four of them.
final class Logins {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    private Logins() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
