package dev.pledgeledger.publication;

import static java.util.Map.entry;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Serves the public site under `/public/`: the very files that a city without this server would put on its own.
@Controller
@ConditionalOnWebApplication
class PublicSiteAddresses {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Map<String, MediaType> TYPES = Map.ofEntries(
            entry("atom", MediaType.APPLICATION_ATOM_XML),
            entry("html", PAGE),
            entry("css", new MediaType("text", "css", StandardCharsets.UTF_8)),
            entry("csv", new MediaType("text", "csv", StandardCharsets.UTF_8)),
            entry("json", MediaType.APPLICATION_JSON),
            entry("jsonld", MediaType.valueOf("application/ld+json")),
            entry("pdf", MediaType.APPLICATION_PDF),
            entry("svg", MediaType.valueOf("image/svg+xml")),
            entry("xlsx", MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
            entry("xml", MediaType.APPLICATION_XML));

    private final PublicSite site;

    PublicSiteAddresses(PublicSite site) {
        this.site = site;
    }

    @GetMapping("/public")
    ResponseEntity<Resource> home() {
        return to("/public/");
    }

    /// A folder's address ends in a slash, because the links of its page are relative.
    @GetMapping("/public/{*path}")
    ResponseEntity<Resource> page(@PathVariable String path) throws IOException {
        Path current = site.current();
        Optional<WithdrawnAddress> withdrawn = WithdrawnAddress.of(current, path);
        if (withdrawn.isPresent()) {
            return page(HttpStatus.GONE, withdrawn.get().page(current));
        }
        Path file = beneath(current, path);
        if (file == null) {
            return nothing();
        }
        if (Files.isDirectory(file)) {
            return path.endsWith("/") ? found(file.resolve("index.html")) : to("/public" + path + "/");
        }
        return found(file);
    }

    private static @Nullable Path beneath(Path root, String path) {
        try {
            Path file = root.resolve(path.substring(1)).normalize();
            return file.startsWith(root.normalize()) ? file : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    private ResponseEntity<Resource> found(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return nothing();
        }
        String name = file.getFileName().toString();
        MediaType type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), MediaType.TEXT_PLAIN);
        return ResponseEntity.ok()
                .contentType(type)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.inline().filename(name).build()))
                .cacheControl(CacheControl.noCache())
                .lastModified(Files.getLastModifiedTime(file).toInstant())
                .body(new FileSystemResource(file));
    }

    private static ResponseEntity<Resource> to(String address) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .build();
    }

    private ResponseEntity<Resource> nothing() {
        String page = """
                <!DOCTYPE html>
                <html lang="ja">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%1$s</title>
                <link rel="stylesheet" href="/public/style.css">
                <main>%4$s<h1>%1$s</h1><p>%2$s</p><p><a href="/public/">%3$s</a></p></main>
                </html>
                """.formatted(
                        SiteText.of("publication.site.notFound.title"),
                        SiteText.of("publication.site.notFound.text"),
                        SiteText.of("publication.site.notFound.home"),
                        site.isSample() ? "<p>" + SiteText.of("publication.site.sample") + "</p>" : "");
        return page(HttpStatus.NOT_FOUND, page);
    }

    private static ResponseEntity<Resource> page(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .cacheControl(CacheControl.noCache())
                .body(new ByteArrayResource(page.getBytes(StandardCharsets.UTF_8)));
    }
}
