package dev.pledgeledger.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A shelf on the disk. A file's name holds the digest of its content: one that was tampered with or written by half
/// is printed again.
final class PdfFolder implements PdfShelf {

    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    PdfFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] take(String key, Supplier<byte[]> print) {
        try {
            Files.createDirectories(folder);
            for (Path file : files()) {
                String name = file.getFileName().toString();
                byte[] content = name.startsWith(key) ? Files.readAllBytes(file) : new byte[0];
                if (name.equals(name(key, content))) {
                    taken.add(name);
                    return content;
                }
            }
            return put(key, print.get());
        } catch (IOException e) {
            throw new UncheckedIOException("the printed documents cannot be kept in " + folder, e);
        }
    }

    /// Removes what nobody has taken since this shelf was opened.
    void clear() throws IOException {
        for (Path file : Files.isDirectory(folder) ? files() : List.<Path>of()) {
            if (!taken.contains(file.getFileName().toString())) {
                Files.delete(file);
            }
        }
    }

    private byte[] put(String key, byte[] content) throws IOException {
        Path next = Files.createTempFile(folder, "next", ".pdf");
        Files.write(next, content);
        Files.move(next, folder.resolve(name(key, content)), StandardCopyOption.ATOMIC_MOVE);
        taken.add(name(key, content));
        return content;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String name(String key, byte[] content) {
        return key + "-" + SiteManifest.digest(content) + ".pdf";
    }
}
