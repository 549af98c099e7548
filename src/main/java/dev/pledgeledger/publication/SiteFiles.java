package dev.pledgeledger.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A new folder that the files of the site are written to, each once, and counted.
final class SiteFiles {

    private final Path folder;
    private final Map<SitePath, WrittenFile> written = new LinkedHashMap<>();

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
        var manifest = new SiteManifest(written.values().stream()
                .collect(Collectors.toMap(
                        file -> file.path().file(), WrittenFile::digest, (one, _) -> one, TreeMap::new)));
        write(SitePath.MANIFEST, manifest.text());
        return manifest;
    }

    void write(SitePath path, byte[] content) throws IOException {
        Path file = folder.resolve(path.file());
        Files.createDirectories(file.getParent());
        Files.write(file, content, StandardOpenOption.CREATE_NEW);
        written.put(path, new WrittenFile(path, content.length, SiteManifest.digest(content)));
    }

    /// What has been written so far, in that order.
    Map<SitePath, WrittenFile> written() {
        return Collections.unmodifiableMap(written);
    }
}
