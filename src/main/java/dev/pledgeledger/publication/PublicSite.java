package dev.pledgeledger.publication;

import dev.pledgeledger.account.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps the public site in step with the editions: built anew at every start and after every publication, so that
/// a site that was lost or left half-built mends itself. What is published during the start waits for its end.
@Component
class PublicSite {

    private final EditionQueries editions;
    private final SiteFolder folder;
    private final Path printed;
    private final Installation installation;
    private volatile boolean starting;

    PublicSite(
            EditionQueries editions,
            Installation installation,
            ApplicationContext context,
            @Value("${ledger.data-dir:data}") Path dataFolder) {
        this.editions = editions;
        this.installation = installation;
        this.starting = context instanceof WebServerApplicationContext;
        this.folder = new SiteFolder(dataFolder.resolve("public"));
        this.printed = dataFolder.resolve("public", "printed");
    }

    /// Where the files lie that are served now.
    Path current() {
        return folder.current();
    }

    boolean isSample() {
        return installation.isSample();
    }

    @EventListener
    void atStart(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            starting = false;
            rebuild();
        }
    }

    @TransactionalEventListener({EditionPublished.class, EditionTakenBack.class})
    void afterPublication() {
        if (!starting) {
            rebuild();
        }
    }

    private void rebuild() {
        try {
            folder.replace(next -> {
                var shelf = new PdfFolder(printed);
                SiteManifest manifest =
                        new SiteWriter(installation.isSample(), shelf).write(editions.documents(), next);
                shelf.clear();
                return manifest;
            });
        } catch (IOException failure) {
            throw new UncheckedIOException("the public site could not be built", failure);
        }
    }
}
