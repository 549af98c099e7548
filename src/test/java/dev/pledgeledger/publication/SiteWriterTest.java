package dev.pledgeledger.publication;

import dev.pledgeledger.report.ReportFixtures;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteWriterTest {

    @Test
    void preview() throws Exception {
        var root = Path.of("target", "site-preview");
        new SiteFolder(root)
                .replace(folder -> new SiteWriter()
                        .write(
                                List.of(
                                        new PublishedEdition("2024", ReportFixtures.report(2024)),
                                        new PublishedEdition("2025", ReportFixtures.edition(2025, 1)),
                                        new PublishedEdition("2025", ReportFixtures.edition(2025, 2))),
                                folder));
    }
}
