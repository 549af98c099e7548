package dev.pledgeledger.publication;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps the public site in step with the editions: built anew, by one thread of its own, at every start and after
/// every publication, so that a site that was lost or left half-built mends itself. What is published during the start
/// waits for its end; a program that ends waits for the site.
@Component
class PublicSite {

    private static final Logger LOG = LoggerFactory.getLogger(PublicSite.class);

    private final EditionQueries editions;
    private final SiteFolder folder;
    private final Path printed;
    private final SiteSettings settings;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("public-site").factory());
    private volatile boolean starting;
    private volatile SiteState state;
    private int wanted;
    private int done;

    PublicSite(
            EditionQueries editions,
            SiteSettings settings,
            ApplicationContext context,
            Clock clock,
            @Value("${ledger.data-dir:data}") Path dataFolder) {
        this.editions = editions;
        this.settings = settings;
        this.clock = clock;
        this.starting = context instanceof WebServerApplicationContext;
        this.folder = new SiteFolder(dataFolder.resolve("public"));
        this.printed = dataFolder.resolve("public", "printed");
        this.state = new SiteState.Building(clock.instant());
    }

    /// Where the files lie that are served now.
    Path current() {
        return folder.current();
    }

    SiteMarks marks() {
        return settings.about().marks();
    }

    SiteState state() {
        return state;
    }

    /// Waits while it is being built. A program that serves no site builds it when it is first asked for.
    synchronized SiteState settled() throws InterruptedException {
        if (wanted == 0 && !starting) {
            rebuild();
        }
        while (starting || done < wanted) {
            wait();
        }
        return state;
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

    /// Has the site built from what is published then. Where it waits to be built already, that is enough.
    synchronized void rebuild() {
        wanted++;
        if (!(state instanceof SiteState.Failed)) {
            state = new SiteState.Building(clock.instant());
        }
        int wish = wanted;
        worker.execute(() -> build(wish));
    }

    private void build(int wish) {
        if (wish < newest()) {
            return;
        }
        String fault = "it ended before it was whole";
        try {
            built(wish, folder.replace(this::write));
            fault = "";
        } catch (IOException | RuntimeException failure) {
            fault = failure.toString();
            LOG.error("the public site could not be built; what it showed before it shows still", failure);
        } finally {
            if (!fault.isEmpty()) {
                failed(wish, fault);
            }
        }
    }

    private SiteManifest write(Path next) throws IOException {
        var shelf = new PdfFolder(printed);
        SiteManifest manifest =
                new SiteWriter(settings.about(), shelf).write(editions.documents(), editions.withdrawals(), next);
        shelf.clear();
        return manifest;
    }

    private synchronized int newest() {
        return wanted;
    }

    private synchronized void built(int wish, SiteManifest manifest) {
        done = wish;
        if (wish == wanted) {
            state = new SiteState.Current(clock.instant(), manifest);
        }
        notifyAll();
    }

    private synchronized void failed(int wish, String reason) {
        done = wish;
        state = new SiteState.Failed(
                state instanceof SiteState.Failed before ? before.since() : clock.instant(), reason);
        notifyAll();
    }

    @PreDestroy
    void finish() {
        worker.close();
    }
}
