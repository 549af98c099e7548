package dev.pledgeledger.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The passwords of the three roles of an embedded server, made up once and kept in a file only its owner can read.
record Credentials(String superuser, String owner, String app) {

    static Credentials in(Path file) {
        try {
            if (!Files.exists(file)) {
                random().save(file);
            }
            return load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Credentials random() {
        return new Credentials(password(), password(), password());
    }

    private static String password() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Credentials load(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return new Credentials(
                lines.getProperty(Roles.SUPERUSER, ""),
                lines.getProperty(Roles.OWNER, ""),
                lines.getProperty(Roles.APP, ""));
    }

    private void save(Path file) throws IOException {
        Properties lines = new Properties();
        lines.setProperty(Roles.SUPERUSER, superuser);
        lines.setProperty(Roles.OWNER, owner);
        lines.setProperty(Roles.APP, app);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(draft)) {
            lines.store(
                    writer, "Passwords of the embedded PostgreSQL. Needed to open this folder: keep, and keep secret.");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
