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

    private static final List<String> COMMON_PARTS = read();

    private PasswordRules() {}

    static Set<AccountRefusal> faults(String login, String password) {
        Set<AccountRefusal> faults = EnumSet.noneOf(AccountRefusal.class);
        String plain = plain(password);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            faults.add(AccountRefusal.PASSWORD_TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            faults.add(AccountRefusal.PASSWORD_TOO_LONG);
        }
        if (plain.equals(plain(login))) {
            faults.add(AccountRefusal.PASSWORD_IS_LOGIN);
        } else if (ownSigns(plain, plain(login)) < OWN_SIGNS) {
            faults.add(AccountRefusal.PASSWORD_TOO_COMMON);
        }
        return faults;
    }

    private static long ownSigns(String plain, String login) {
        String rest = login.length() < OWN_SIGNS ? plain : plain.replace(login, "");
        for (String part : COMMON_PARTS) {
            rest = rest.replace(part, "");
        }
        return rest.codePoints().distinct().count();
    }

    /// Lower case, and the usual digits and signs turned back into the letters they stand for.
    private static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        lower.codePoints()
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
                    .map(PasswordRules::plain)
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
