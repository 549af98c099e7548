package dev.pledgeledger.account;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/// A second factor that somebody is about to set up: the secret that her device and this ledger are to share.
///
/// @param hex the secret, in hexadecimal digits
public record Enrolment(String house, String login, String hex) implements Serializable {

    private static final SecureRandom HAT = new SecureRandom();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    static Enrolment of(String house, String login) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        HAT.nextBytes(secret);
        return of(house, login, secret);
    }

    static Enrolment of(String house, String login, byte[] secret) {
        return new Enrolment(house, login, HexFormat.of().formatHex(secret));
    }

    byte[] secret() {
        return HexFormat.of().parseHex(hex);
    }

    /// To be typed in where no picture can be taken, in groups of four.
    public String typed() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /// What authenticators read.
    public String address() {
        return "otpauth://totp/" + encoded(house + ":" + login) + "?secret=" + base32() + "&issuer=" + encoded(house);
    }

    /// The same as a picture to be taken.
    public String picture() {
        return QrCode.svg(address());
    }

    private String base32() {
        byte[] secret = secret();
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < secret.length * Byte.SIZE; bit += BITS) {
            int value = 0;
            for (int next = bit; next < bit + BITS; next++) {
                int bitOfByte = (secret[next / Byte.SIZE] >> (Byte.SIZE - 1 - next % Byte.SIZE)) & 1;
                value = (value << 1) | bitOfByte;
            }
            text.append(BASE32.charAt(value));
        }
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "Enrolment[" + login + "]";
    }
}
