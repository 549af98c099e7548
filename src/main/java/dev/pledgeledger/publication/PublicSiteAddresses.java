package dev.pledgeledger.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
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
    private static final FileAnswers FILES = new FileAnswers("/public", CacheControl.noCache());

    private final PublicSite site;

    PublicSiteAddresses(PublicSite site) {
        this.site = site;
    }

    @GetMapping("/public")
    ResponseEntity<Resource> home() {
        return FileAnswers.to("/public/");
    }

    /// A folder's address ends in a slash, because the links of its page are relative.
    @GetMapping("/public/{*path}")
    ResponseEntity<Resource> page(@PathVariable String path) throws IOException {
        Path current = site.current();
        Optional<WithdrawnAddress> withdrawn = WithdrawnAddress.of(current, path);
        if (withdrawn.isPresent()) {
            return page(HttpStatus.GONE, withdrawn.get().page(current));
        }
        return FILES.of(current, path).orElseGet(this::nothing);
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
                site.marks().texts().stream().map("<p>%s</p>"::formatted).collect(Collectors.joining()));
        return page(HttpStatus.NOT_FOUND, page);
    }

    private static ResponseEntity<Resource> page(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .cacheControl(CacheControl.noCache())
                .body(new ByteArrayResource(page.getBytes(StandardCharsets.UTF_8)));
    }
}
