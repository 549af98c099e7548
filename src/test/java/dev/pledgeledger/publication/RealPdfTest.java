package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.intake.PublishedText;
import dev.pledgeledger.intake.Reading;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A report that a city really published, printed anew.
class RealPdfTest {

    private static final Path FILE = Path.of("../shared/reports/isesaki-second-term-r7.txt");

    private static Report report = GeneratedReports.seeded(0);
    private static byte[] pdf = {};

    @BeforeAll
    static void write() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("../shared")), "skipped: ../shared with the real report is not here");
        var read = (Reading.Read) PublishedText.read(Files.readAllBytes(FILE));
        report = GeneratedReports.withEdition(read.intake().report(), 1, "2026-05-29T00:00:00Z");
        pdf = new ReportPdf(false).write(new PublishedEdition("2025", report));
    }

    @Test
    void itConformsToPdfUaAndPdfA() throws Exception {
        assertThat(PdfConformance.faults(pdf)).isEmpty();
    }

    @Test
    void itsRowsAreReadInOrderWithEveryRatingAndEveryText() throws Exception {
        List<List<String>> rows = PdfText.of(pdf).rows();

        assertThat(rows.stream().map(row -> row.get(3))).containsExactlyElementsOf(ReportPdfTest.ratings(report));
        assertThat(report.totals().total()).isEqualTo(185);
        assertThat(rows).hasSize(181);
        assertThat(rows.stream().map(row -> row.get(1)).toList()).isEqualTo(texts());
        assertThat(PdfText.of(pdf).root().text()).doesNotContain("〓");
    }

    @Test
    void itHasAboutAsManyPagesAsTheCitysOwn() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(45, 65);
        }
        assertThat(pdf).hasSizeLessThan(1_500_000);
    }

    private static List<String> texts() {
        return report.pledges()
                .flatMap(pledge -> pledge.rows().stream())
                .map(row -> row.entries().stream()
                        .map(Report.Entry::achievements)
                        .map(Prose::source)
                        .reduce("", String::concat)
                        .replaceAll("[\\s　]", ""))
                .toList();
    }
}
