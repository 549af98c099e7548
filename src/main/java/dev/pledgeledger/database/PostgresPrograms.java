package dev.pledgeledger.database;

import dev.pledgeledger.common.CommandFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once from the class path into a folder named after their content.
record PostgresPrograms(Path home) {

    static PostgresPrograms unpackedBelow(Path parent) throws IOException {
        String archive = archive();
        Path home = parent.resolve("postgresql-" + digest(archive));
        if (!Files.isDirectory(home)) {
            unpackOnce(archive, home);
        }
        return new PostgresPrograms(home.toRealPath());
    }

    /// One process at a time: two runs of tests may want the same folder.
    private static synchronized void unpackOnce(String archive, Path home) throws IOException {
        Path lock = home.resolveSibling(home.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.isDirectory(home)) {
                Path draft = home.resolveSibling(home.getFileName() + ".new");
                FileSystemUtils.deleteRecursively(draft);
                unpack(archive, Files.createDirectories(draft));
                Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    String path(String program) {
        return home.resolve("bin").resolve(program).toString();
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return "/postgres-" + system + (arm ? "-arm_64" : "-x86_64") + ".txz";
    }

    private static InputStream open(String archive) {
        InputStream stream = PostgresPrograms.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new CommandFailure("There is no embedded PostgreSQL for this machine (" + archive.substring(1)
                    + "): set SPRING_DATASOURCE_URL to a PostgreSQL 18 server");
        }
        return stream;
    }

    private static String digest(String archive) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            try (InputStream stream = new DigestInputStream(open(archive), sha256)) {
                stream.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha256.digest(), 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(new XZInputStream(open(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && isNeeded(entry.getName()) && file.startsWith(target)) {
                    Files.createDirectories(file.getParent());
                    unpackFile(tar, entry, file);
                }
            }
        }
    }

    private static boolean isNeeded(String name) {
        return !name.contains("include/") && !name.endsWith(".a");
    }

    private static void unpackFile(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
