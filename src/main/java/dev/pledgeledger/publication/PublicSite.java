package dev.pledgeledger.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps the public site in step with the editions: built anew at every start and after every publication, so that
/// a site that was lost or left half-built mends itself.
@Component
class PublicSite {

    private final EditionQueries editions;
    private final SiteFolder folder;

    PublicSite(EditionQueries editions, @Value("${ledger.data-dir:data}") Path dataFolder) {
        this.editions = editions;
        this.folder = new SiteFolder(dataFolder.resolve("public"));
    }

    /// Where the files lie that are served now.
    Path current() {
        return folder.current();
    }

    @EventListener
    void atStart(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            rebuild();
        }
    }

    @TransactionalEventListener(EditionPublished.class)
    void afterPublication() {
        rebuild();
    }

    private void rebuild() {
        try {
            folder.replace(next -> new SiteWriter().write(editions.documents(), next));
        } catch (IOException failure) {
            throw new UncheckedIOException("the public site could not be built", failure);
        }
    }
}
