package dev.pledgeledger.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of a written site with their SHA-256, in the form that `sha256sum --check` reads.
public record SiteManifest(SortedMap<String, String> digests) {

    public SiteManifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /// The content of `SHA256SUMS`.
    public String text() {
        return digests.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /// One digest for the whole site.
    public String digest() {
        return digest(text().getBytes(StandardCharsets.UTF_8));
    }

    /// What a folder holds otherwise than it should: files that are missing, others or too many.
    List<String> faults(Path folder) throws IOException {
        Path root = folder.toRealPath();
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(root.relativize(file).toString().replace('\\', '/'), digest(Files.readAllBytes(file)));
            }
        }
        found.remove(SitePath.MANIFEST.file());
        return Stream.concat(digests.keySet().stream(), found.keySet().stream())
                .distinct()
                .filter(file -> !Objects.equals(digests.get(file), found.get(file)))
                .sorted()
                .toList();
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
