package dev.pledgeledger.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps the key of the hand-over in the data folder, for its owner alone. It is made when it is first needed; where it
/// was lost, another one is made, which whoever receives a bundle sees by its fingerprint.
@Component
class HandOverKeyFile {

    private final Path file;

    HandOverKeyFile(@Value("${ledger.data-dir:data}") Path dataFolder) {
        this.file = dataFolder.resolve("hand-over.key");
    }

    synchronized HandOverKey key() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return HandOverKey.read(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read or made", failure);
        } catch (GeneralSecurityException noKey) {
            throw new IllegalStateException(file + " is no key: put the right one back, or remove it", noKey);
        }
    }

    private void make() throws IOException, GeneralSecurityException {
        String pem = HandOverKey.of(
                        KeyPairGenerator.getInstance(HandOverKey.ALGORITHM).generateKeyPair())
                .pem();
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(pem.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
