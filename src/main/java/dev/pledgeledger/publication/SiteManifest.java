package dev.pledgeledger.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
