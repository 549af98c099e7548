package dev.pledgeledger.account;

import java.security.SecureRandom;

/// A password out of the hat, in groups that are easy to read aloud: about eighty bits.
final class GeneratedPassword {

    /// No letters or digits that are taken for one another.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;
    private static final SecureRandom HAT = new SecureRandom();

    private GeneratedPassword() {}

    static String next() {
        StringBuilder password = new StringBuilder();
        for (int sign = 0; sign < LENGTH; sign++) {
            if (sign > 0 && sign % 4 == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(HAT.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
