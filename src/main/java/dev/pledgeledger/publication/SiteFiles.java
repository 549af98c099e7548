package dev.pledgeledger.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.TreeMap;

/// A new folder that the files of the site are written to, each once, and counted.
final class SiteFiles {

    private final Path folder;
    private final TreeMap<String, String> digests = new TreeMap<>();

    SiteFiles(Path folder) throws IOException {
        if (folder.getParent() != null) {
            Files.createDirectories(folder.getParent());
        }
        this.folder = Files.createDirectory(folder);
    }

    void write(SitePath path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Copies a file that goes along with the templates.
    void copy(String resource, SitePath path) throws IOException {
        try (var stream = Objects.requireNonNull(
                SiteFiles.class.getClassLoader().getResourceAsStream("site/" + resource), resource)) {
            write(path, stream.readAllBytes());
        }
    }

    /// Writes the manifest, after which nothing may follow.
    SiteManifest seal() throws IOException {
        var manifest = new SiteManifest(digests);
        write(SitePath.MANIFEST, manifest.text());
        return manifest;
    }

    void write(SitePath path, byte[] content) throws IOException {
        Path file = folder.resolve(path.file());
        Files.createDirectories(file.getParent());
        Files.write(file, content, StandardOpenOption.CREATE_NEW);
        digests.put(path.file(), SiteManifest.digest(content));
    }
}
