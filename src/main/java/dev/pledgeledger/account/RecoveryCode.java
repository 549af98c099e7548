package dev.pledgeledger.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A code that is good once in the place of a device that was lost. It has about eighty bits out of the hat, so that a
/// plain hash of it tells nothing.
final class RecoveryCode {

    private static final int HOW_MANY = 10;
    private static final Pattern FORM = Pattern.compile("[a-z2-9]{16}");

    private RecoveryCode() {}

    static List<String> some() {
        return Stream.generate(GeneratedPassword::next).limit(HOW_MANY).toList();
    }

    /// However it is typed: with or without the strokes, in small letters or capitals.
    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    static boolean isOne(String typed) {
        return FORM.matcher(plain(typed)).matches();
    }

    static byte[] hash(String typed) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain(typed).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
