package dev.pledgeledger.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The folder that the public site is served from. A new site is built beside the old one and takes its place in
/// one stroke, so that a reader sees either the one or the other; the one before is kept for pages still loading.
public final class SiteFolder {

    private static final String BUILT = "site-";

    private final Path root;

    public SiteFolder(Path root) {
        this.root = root;
    }

    /// Writes a site into a folder that does not exist yet.
    @FunctionalInterface
    public interface Build {
        SiteManifest into(Path folder) throws IOException;
    }

    /// Where the site lies that is served now; nothing is there before the first one was built.
    public Path current() {
        return root.resolve("current");
    }

    /// Builds a site, reads back what was written, and swaps it in. Where that fails, the old one stays and nothing is
    /// left behind.
    public synchronized SiteManifest replace(Build build) throws IOException {
        Files.createDirectories(root);
        Set<Path> kept = new HashSet<>();
        if (Files.isSymbolicLink(current())) {
            kept.add(root.resolve(Files.readSymbolicLink(current())));
        }
        try {
            Path next = root.resolve(BUILT + UUID.randomUUID());
            SiteManifest manifest = build.into(next);
            List<String> faults = manifest.faults(next);
            if (!faults.isEmpty()) {
                throw new IOException("these files were not written as they should be: " + faults);
            }
            swapIn(next);
            kept.add(next);
            return manifest;
        } finally {
            removeAllBut(kept);
        }
    }

    /// A folder cannot replace a folder in one stroke, a link can replace a link.
    private void swapIn(Path next) throws IOException {
        Path link = root.resolve(BUILT + UUID.randomUUID());
        Files.createSymbolicLink(link, next.getFileName());
        Files.move(link, current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void removeAllBut(Set<Path> kept) throws IOException {
        try (Stream<Path> built = Files.list(root)) {
            for (Path folder : built.toList()) {
                if (folder.getFileName().toString().startsWith(BUILT) && !kept.contains(folder)) {
                    remove(folder);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
