package dev.pledgeledger.account;

import java.io.IOException;
import java.io.UncheckedIOException;
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
/// first needed. Whoever has a copy of the database alone has no secret.
@Component
class KeyFile {

    private static final int BYTES = 32;

    private final Path file;

    KeyFile(@Value("${ledger.sign-in.key-file:}") String file, @Value("${ledger.data-dir:data}") Path dataFolder) {
        this.file = file.isEmpty() ? dataFolder.resolve("sign-in.key") : Path.of(file);
    }

    byte[] key() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new IllegalStateException(file + " is no key of " + BYTES + " bytes");
            }
            return key;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
