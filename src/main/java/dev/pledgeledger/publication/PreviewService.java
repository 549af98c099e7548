package dev.pledgeledger.publication;

import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.report.Report;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// 下見: the public site with all its files as it would be if a year were published now. It lies apart from what
/// citizens read, and every page of it says that it is not published.
@Service
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
public class PreviewService {

    private final PublicationQueries publication;
    private final Editions editions;
    private final AuditQueries audit;
    private final SiteSettings settings;
    private final Clock clock;
    private final Path root;

    PreviewService(
            PublicationQueries publication,
            Editions editions,
            AuditQueries audit,
            SiteSettings settings,
            Clock clock,
            @Value("${ledger.data-dir:data}") Path dataFolder) {
        this.publication = publication;
        this.editions = editions;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
        this.root = dataFolder.resolve("preview");
    }

    /// Builds the preview of a year anew, which takes some seconds.
    ///
    /// @return its address
    public synchronized String build(CycleId cycle) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Report report =
                publication.preview(cycle).as(new Report.EditionMark(editions.nextNumber(cycle), now, audit.head()));
        List<PublishedEdition> shown = new ArrayList<>(editions.documents());
        var edition = new PublishedEdition(editions.address(cycle), report);
        shown.add(edition);
        var shelf = new PdfFolder(root.resolve("printed"));
        var writer = new SiteWriter(settings.about().ofPreview(now), shelf);
        folder(cycle).replace(next -> writer.write(shown, editions.withdrawals(), next));
        shelf.clear();
        return PreviewAddresses.of(cycle) + edition.address() + "/";
    }

    /// Where the last one lies; nothing is there before the first.
    Path site(CycleId cycle) {
        return folder(cycle).current();
    }

    private SiteFolder folder(CycleId cycle) {
        return new SiteFolder(root.resolve(Long.toString(cycle.value())));
    }
}
