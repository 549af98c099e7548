package dev.pledgeledger.account;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The key that seals secrets in the database: a file in the data folder that its owner alone reads, made when it is
/// first needed, and never again while it has something to open. Whoever has a copy of the database alone has no
/// secret.
@Component
class KeyFile {

    private static final int BYTES = 32;

    static final String WHAT_TO_DO = "put the key file back that belongs to this database. If there is none left, a new"
            + " one of " + BYTES
            + " random bytes opens nothing old: people then use a recovery code or have their second"
            + " factor reset";

    private final SecondFactors factors;
    private final Path file;

    KeyFile(
            SecondFactors factors,
            @Value("${ledger.sign-in.key-file:}") String file,
            @Value("${ledger.data-dir:data}") Path dataFolder) {
        this.factors = factors;
        this.file = file.isEmpty() ? dataFolder.resolve("sign-in.key") : Path.of(file);
    }

    String name() {
        return file.toString();
    }

    /// @throws KeyFileException where it is missing though there are secrets to open, or cannot be read
    byte[] key() {
        try {
            if (!Files.exists(file)) {
                if (factors.anybodyHasOne()) {
                    throw new KeyFileException(file + " is missing: " + WHAT_TO_DO, null);
                }
                make();
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new KeyFileException(file + " is no key of " + BYTES + " bytes: " + WHAT_TO_DO, null);
            }
            return key;
        } catch (IOException failure) {
            throw new KeyFileException(file + " cannot be read: " + WHAT_TO_DO, failure);
        }
    }

    private void make() throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(key));
        } catch (FileAlreadyExistsException _) {
            // Somebody else was quicker, and hers is as good.
        }
    }
}
