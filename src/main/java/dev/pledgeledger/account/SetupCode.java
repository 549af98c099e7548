package dev.pledgeledger.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The one-time code that whoever started the program reads on its console. It is kept nowhere, and is worth nothing
/// after ten wrong tries or once the city is founded.
@Component
class SetupCode {

    static final int TRIES = 10;

    /// No letters or digits that are taken for one another.
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 12;

    private final String code = new SecureRandom()
            .ints(LENGTH, 0, SIGNS.length())
            .collect(StringBuilder::new, (text, sign) -> text.append(SIGNS.charAt(sign)), StringBuilder::append)
            .toString();
    private int triesLeft = TRIES;

    /// As printed, in groups of four; nothing where it is worth nothing any more.
    synchronized Optional<String> printed() {
        return triesLeft > 0 ? Optional.of(code.replaceAll("(.{4})(?=.)", "$1-")) : Optional.empty();
    }

    synchronized boolean matches(String typed) {
        if (triesLeft == 0) {
            return false;
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "");
        boolean right =
                MessageDigest.isEqual(plain.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
        if (!right) {
            triesLeft--;
        }
        return right;
    }
}
