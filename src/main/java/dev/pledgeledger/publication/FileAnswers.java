package dev.pledgeledger.publication;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Hands out the files of a written site under an address.
final class FileAnswers {

    private static final Map<String, MediaType> TYPES = Map.ofEntries(
            entry("atom", MediaType.APPLICATION_ATOM_XML),
            entry("html", utf8("html")),
            entry("css", utf8("css")),
            entry("csv", utf8("csv")),
            entry("js", utf8("javascript")),
            entry("json", MediaType.APPLICATION_JSON),
            entry("jsonld", MediaType.valueOf("application/ld+json")),
            entry("pdf", MediaType.APPLICATION_PDF),
            entry("svg", MediaType.valueOf("image/svg+xml")),
            entry("xlsx", MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
            entry("xml", MediaType.APPLICATION_XML));

    private final String address;
    private final CacheControl cache;

    /// @param address without a slash at its end
    FileAnswers(String address, CacheControl cache) {
        this.address = address;
        this.cache = cache;
    }

    /// What lies at a path, which begins with a slash. A folder's address ends in one, because the links of its page
    /// are
    /// relative.
    Optional<ResponseEntity<Resource>> of(Path root, String path) {
        return beneath(root, path).flatMap(file -> Files.isDirectory(file) ? folder(file, path) : found(file));
    }

    static ResponseEntity<Resource> to(String address) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .build();
    }

    private static MediaType utf8(String text) {
        return new MediaType("text", text, StandardCharsets.UTF_8);
    }

    private Optional<ResponseEntity<Resource>> folder(Path folder, String path) {
        return path.endsWith("/") ? found(folder.resolve("index.html")) : Optional.of(to(address + path + "/"));
    }

    private static Optional<Path> beneath(Path root, String path) {
        try {
            Path file = root.resolve(path.substring(1)).normalize();
            return Optional.of(file).filter(inside -> inside.startsWith(root.normalize()));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private Optional<ResponseEntity<Resource>> found(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String name = file.getFileName().toString();
        MediaType type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), MediaType.TEXT_PLAIN);
        return Optional.of(ResponseEntity.ok()
                .contentType(type)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.inline().filename(name).build()))
                .cacheControl(cache)
                .lastModified(modified(file))
                .body(new FileSystemResource(file)));
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
