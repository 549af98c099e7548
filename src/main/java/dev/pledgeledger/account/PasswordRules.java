package dev.pledgeledger.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// What a password has to be: long, and not what everybody would try first. No rule asks for signs or capitals;
/// they make passwords harder to remember and no harder to guess.
final class PasswordRules {

    static final int SHORTEST = 12;

    /// BCrypt reads no more than this many bytes.
    static final int LONGEST_IN_BYTES = 72;

    /// What has to be left of a password after every common part has been taken out of it.
    private static final int OWN_SIGNS = 4;

    private static final List<String> PARTS = read();
    private static final List<String> PLAIN_PARTS = PARTS.stream()
            .filter(part -> part.length() > 1)
            .map(PasswordRules::plain)
            .toList();

    private PasswordRules() {}

    static Set<AccountRefusal> faults(String login, String password) {
        Set<AccountRefusal> faults = EnumSet.noneOf(AccountRefusal.class);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            faults.add(AccountRefusal.PASSWORD_TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            faults.add(AccountRefusal.PASSWORD_TOO_LONG);
        }
        if (plain(password).equals(plain(login))) {
            faults.add(AccountRefusal.PASSWORD_IS_LOGIN);
        } else if (ownSigns(login, password) < OWN_SIGNS) {
            faults.add(AccountRefusal.PASSWORD_TOO_COMMON);
        }
        return faults;
    }

    /// Counted twice, as typed and with digits read as letters, because `passw0rd` hides a word and `2026` hides none.
    private static long ownSigns(String login, String password) {
        return Math.min(left(lower(password), lower(login), PARTS), left(plain(password), plain(login), PLAIN_PARTS));
    }

    private static long left(String password, String login, List<String> parts) {
        String rest = login.length() < OWN_SIGNS ? password : password.replace(login, "");
        for (String part : parts) {
            rest = rest.replace(part, "");
        }
        return rest.codePoints().filter(Character::isLetterOrDigit).distinct().count();
    }

    private static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// Lower case, and the usual digits and signs turned back into the letters they stand for.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        lower(text)
                .codePoints()
                .map(sign -> switch (sign) {
                    case '@', '4' -> 'a';
                    case '3' -> 'e';
                    case '1', '!' -> 'i';
                    case '0' -> 'o';
                    case '$', '5' -> 's';
                    case '7' -> 't';
                    default -> sign;
                })
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static List<String> read() {
        try (InputStream list =
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-password-parts.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split(" ")).stream())
                    .map(PasswordRules::lower)
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
