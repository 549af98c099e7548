package dev.pledgeledger.account;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// What a sign-in stands on so far.
///
/// @param credentials fingerprint of the password and the second factor there were: with others in their place,
///     nothing was shown
/// @param secondFactor whether a second factor was shown, or vouched for by who may do that
record SignInProof(String credentials, boolean secondFactor) implements Serializable {

    static SignInProof of(StaffMember person, Optional<Instant> factorSince, boolean secondFactor) {
        return new SignInProof(fingerprint(person, factorSince), secondFactor);
    }

    boolean holdsFor(StaffMember person, Optional<Instant> factorSince) {
        return credentials.equals(fingerprint(person, factorSince));
    }

    private static String fingerprint(StaffMember person, Optional<Instant> factorSince) {
        String both = person.passwordHash() + "\n"
                + factorSince.map(Instant::toString).orElse("");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
