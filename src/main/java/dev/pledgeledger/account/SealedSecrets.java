package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Seals secrets with AES-GCM, each for one person: in another's row it does not open.
@Component
class SealedSecrets {

    private static final Logger LOG = LoggerFactory.getLogger(SealedSecrets.class);

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyFile keyFile;
    private final SecureRandom random = new SecureRandom();

    SealedSecrets(KeyFile keyFile) {
        this.keyFile = keyFile;
    }

    byte[] seal(StaffId owner, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, owner, nonce, secret);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /// Nothing where the key does not open it; the log then says what to do.
    Optional<byte[]> open(StaffId owner, byte[] sealed) {
        try {
            return Optional.of(apply(
                    Cipher.DECRYPT_MODE,
                    owner,
                    Arrays.copyOf(sealed, NONCE_BYTES),
                    Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length)));
        } catch (KeyFileException failure) {
            LOG.error(
                    "the second factor of staff {} cannot be checked: {}",
                    owner.value(),
                    failure.getMessage(),
                    failure);
            return Optional.empty();
        }
    }

    private byte[] apply(int mode, StaffId owner, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keyFile.key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(
                    ByteBuffer.allocate(Long.BYTES).putLong(owner.value()).array());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new KeyFileException(keyFile.name() + " does not open it: " + KeyFile.WHAT_TO_DO, failure);
        }
    }
}
