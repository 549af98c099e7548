package dev.pledgeledger.publication;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The part of an address that stands for a name: twelve letters and digits that every file system and archive carries,
/// made from the characters of the name alone. So it is the same in every year, and another for a name that is written
/// another way.
final class NameKey {

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LETTERS = 12;
    private static final int BITS = 5;

    private NameKey() {}

    static String of(String name) {
        long bits = ByteBuffer.wrap(digest(name)).getLong();
        var key = new StringBuilder();
        for (int i = 1; i <= LETTERS; i++) {
            key.append(BASE32.charAt((int) (bits >>> (Long.SIZE - i * BITS)) & (BASE32.length() - 1)));
        }
        return key.toString();
    }

    private static byte[] digest(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
