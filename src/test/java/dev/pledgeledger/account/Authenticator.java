package dev.pledgeledger.account;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;

/// An authenticator app: it is given the secret as a person types it in, and shows codes.
public final class Authenticator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Authenticator() {}

    static byte[] secret(String typed) {
        BigInteger value = BigInteger.ZERO;
        for (char sign : typed.replace(" ", "").toCharArray()) {
            value = value.shiftLeft(5).add(BigInteger.valueOf(BASE32.indexOf(sign)));
        }
        byte[] bytes = value.toByteArray();
        byte[] secret = new byte[Totp.SECRET_BYTES];
        int length = Math.min(bytes.length, secret.length);
        System.arraycopy(bytes, bytes.length - length, secret, secret.length - length, length);
        return Arrays.copyOf(secret, secret.length);
    }

    /// What it shows at this moment.
    public static String code(String typedSecret, Instant moment) {
        return Totp.code(secret(typedSecret), Totp.step(moment), Totp.DIGITS);
    }
}
