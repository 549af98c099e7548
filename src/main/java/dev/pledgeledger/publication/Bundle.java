package dev.pledgeledger.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// 引渡し用の一式: the public site as one file for a web server on the other side of a network wall, with the list of
/// its files, a signature over that list and how to check both. The same site gives the same bytes.
final class Bundle {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String LIST = SitePath.MANIFEST.file();

    private Bundle() {}

    /// @throws IOException where a file cannot be read, or is not what the manifest says
    static byte[] of(Path site, SiteManifest manifest, HandOverKey key) throws IOException {
        Path root = site.toRealPath();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "README.txt", SiteText.of("publication.bundle.readme", manifest.digest(), key.fingerprint()));
            add(zip, LIST + ".sig", key.sign(manifest.text()));
            add(zip, "public-key.pem", key.openPem());
            for (var file : manifest.digests().entrySet()) {
                byte[] content = Files.readAllBytes(root.resolve(file.getKey()));
                if (!SiteManifest.digest(content).equals(file.getValue())) {
                    throw new IOException(file.getKey() + " is not what was published");
                }
                add(zip, "site/" + file.getKey(), content);
            }
            add(zip, "site/" + LIST, manifest.text());
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        add(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
