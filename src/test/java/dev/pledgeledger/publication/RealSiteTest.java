package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pledgeledger.intake.PublishedText;
import dev.pledgeledger.intake.Reading;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportJson;
import dev.pledgeledger.report.ReportSchema;
import dev.pledgeledger.report.SchemaCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The site of a report that a city really published.
class RealSiteTest {

    private static final Path FILE = Path.of("../shared/reports/isesaki-second-term-r7.txt");

    @TempDir
    private static Path folder;

    private static Path site = Path.of("");
    private static Report report = GeneratedReports.seeded(0);

    @BeforeAll
    static void write() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("../shared")), "skipped: ../shared with the real report is not here");
        var read = (Reading.Read) PublishedText.read(Files.readAllBytes(FILE));
        report = GeneratedReports.withEdition(read.intake().report(), 1, "2026-05-29T00:00:00Z");
        site = SiteFixtures.write(List.of(new PublishedEdition("2025", report)), folder.resolve("site"));
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        var validator = new NuValidator();
        for (Map.Entry<String, String> page : SiteFixtures.somePages(site).entrySet()) {
            assertThat(validator.faults(page.getValue())).as(page.getKey()).isEmpty();
        }
    }

    @Test
    void itsFiguresStandOnTheOverview() throws Exception {
        assertThat(SiteFixtures.page(site, "2025/index.html")
                        .select(".distribution-table .count:contains(件)")
                        .eachText())
                .containsExactly("件数", "3件", "114件", "43件", "24件", "1件", "185件");
        assertThat(SiteFixtures.page(site, "2025/index.html").select(".note").text())
                .contains("212件");
    }

    @Test
    void itsJsonConformsToTheSchemaAndReadsBack() {
        String json = ReportJson.write(report);

        assertThat(SchemaCheck.faults(ReportSchema.text(), json)).isEmpty();
        assertThat(ReportJson.read(json)).isEqualTo(report);
    }
}
