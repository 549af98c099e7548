package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportFixtures;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReportPdfTest {

    private static final PublishedEdition EDITION = new PublishedEdition("2025", ReportFixtures.edition(2025, 1));
    private static final byte[] PDF = new ReportPdf(false).write(EDITION);

    @Test
    void itConformsToPdfUaAndPdfA() throws Exception {
        assertThat(PdfConformance.faults(PDF)).isEmpty();
    }

    @Test
    void theCheckerFindsFaults() throws Exception {
        byte[] mute = new String(PDF, StandardCharsets.ISO_8859_1)
                .replace("pdfuaid", "pdfuaix")
                .replace("pdfaid", "pdfaix")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PdfConformance.faults(mute)).anyMatch(fault -> fault.startsWith("ua1"));
        assertThat(PdfConformance.faults(mute)).anyMatch(fault -> fault.startsWith("3a"));
    }

    @Test
    void theSameEditionAlwaysGivesTheSameBytes() {
        assertThat(new ReportPdf(false).write(EDITION)).isEqualTo(PDF);
    }

    @Test
    void aReaderHearsEveryRatingInTheOrderOfTheReport() throws Exception {
        assertThat(PdfText.of(PDF).rows().stream().map(row -> row.get(3)))
                .containsExactlyElementsOf(ratings(EDITION.report()));
    }

    @Test
    void entriesThatShareARowAreOneRowWithTheirRatingsAndDepartmentsStacked() throws Exception {
        List<String> row = PdfText.of(PDF).rows().stream()
                .filter(cells -> cells.getFirst().startsWith("2-1-2"))
                .findFirst()
                .orElseThrow();

        assertThat(row.get(3)).matches("[A-E].+[A-E].+");
        assertThat(row.get(4)).endsWith("R7公共施設管理課R8～公共施設マネジメント課");
    }

    @Test
    void headingsStepDownAndHeadsOfTablesAreReadOnce() throws Exception {
        var text = PdfText.of(PDF).root();

        assertThat(text.texts("H1")).containsExactly("みどり野市第2期市長マニフェストの達成状況");
        assertThat(text.texts("H2"))
                .containsExactly("達成状況の目安", "目次", "1しごとと賑わいのあるまち", "2安心して子育てできるまち", "3移動しやすく、災害に強いまち", "達成状況の集計");
        assertThat(text.texts("H3")).hasSize(6);
        assertThat(text.texts("TH"))
                .doesNotContain("担当課担当課")
                .filteredOn("担当課"::equals)
                .hasSize(5);
    }

    @Test
    void itSaysWhatItIs() throws Exception {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("みどり野市 第2期市長マニフェストの達成状況 令和7年度（令和8年3月31日現在）");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("令和8年3月31日現在", "第1版（令和8年5月28日公表）", "1 / " + document.getNumberOfPages());
            assertThat(text).doesNotContain("見本");
            assertThat(document.getNumberOfPages()).isBetween(5, 9);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void itHasBookmarksForAreasAndSections() throws Exception {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            List<String> outer = new ArrayList<>();
            List<String> inner = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                outer.add(item.getTitle());
                item.children().forEach(child -> inner.add(child.getTitle()));
            }
            assertThat(outer).hasSize(6).contains("目次", "達成状況の集計");
            assertThat(inner).hasSize(6);
        }
    }

    @Test
    void itsFontsAreInsideAndOnlyTheLettersThatAreUsed() throws Exception {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+BIZUDPGothic.*");
                }
            }
        }
        assertThat(PDF).hasSizeLessThan(400_000);
    }

    @Test
    void theSampleCitySaysSoOnEveryPage() throws Exception {
        byte[] sample = new ReportPdf(true).write(EDITION);

        try (PDDocument document = Loader.loadPDF(sample)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("見本（実在しない市です）");
            }
        }
    }

    @Test
    void aCorrectedEditionSaysWhy() throws Exception {
        byte[] corrected = new ReportPdf(false)
                .write(new PublishedEdition("2025", ReportFixtures.edition(2025, 2), SiteFixtures.NOTE));

        assertThat(PdfText.of(corrected).root().text()).contains("訂正：" + SiteFixtures.NOTE);
    }

    @Test
    void aHostileReportConformsAndMarksWhatItCannotPrint() throws Exception {
        PublishedEdition hostile = new PublishedEdition("2025", hostile());
        byte[] pdf = new ReportPdf(true).write(hostile);
        PdfText text = PdfText.of(pdf);

        assertThat(PdfConformance.faults(pdf)).isEmpty();
        assertThat(text.rows().stream().map(row -> row.get(3))).containsExactlyElementsOf(ratings(hostile.report()));
        assertThat(text.rows().getFirst().get(1)).isEqualTo("〓野屋と髙橋と葛と〓と〓と𠮟る。がぎ<imgsrc=\"http://example.com/x.png\">");
        assertThat(text.rows().getLast().get(1)).isEqualTo("a".repeat(3000));
        assertThat(text.right()).isLessThan(815);
        assertThat(text.root().text()).contains("U+20BB7（1）", "U+1F468U+1F469U+1F467（1）", "U+05D0（1）", "（3か所：");
    }

    @Test
    void generatedReportsConformAndKeepTheirRatings() throws Exception {
        var writer = new ReportPdf(false);
        for (long seed = 0; seed < 3; seed++) {
            List<PublishedEdition> editions = SiteFixtures.generated(seed);
            assertThat(PdfConformance.faults(writer.write(editions.getFirst()))).isEmpty();
            for (PublishedEdition edition : editions) {
                byte[] pdf = writer.write(edition);
                assertThat(PdfText.of(pdf).rows().stream()
                                .map(row -> row.get(3))
                                .toList())
                        .isEqualTo(ratings(edition.report()));
            }
        }
    }

    @Test
    void nothingIsEverLoadedFromAnywhere() throws Exception {
        var calls = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            calls.incrementAndGet();
            call.sendResponseHeaders(404, -1);
            call.close();
        });
        server.start();
        try {
            String there = "http://localhost:" + server.getAddress().getPort() + "/";
            var fonts = PdfFonts.read();
            var page = PdfDom.of("""
                    <!DOCTYPE html><html lang="ja"><head><title>T</title>
                    <link rel="stylesheet" href="%1$sa.css">
                    <style>@import url(%1$sb.css); @font-face { font-family: X; src: url(%1$sc.ttf); }
                    p { background-image: url(%1$sd.png); font-family: X, "BIZ UDPGothic"; }</style></head>
                    <body><p>1<img src="%1$se.png" alt="e"><object data="%1$sf.png"></object>
                    <img src="file:///etc/hosts" alt="g"></p><iframe src="%1$sh"></iframe></body></html>
                    """.formatted(there), new PdfLetters(fonts));

            assertThat(new PdfPrinter(fonts)
                            .print(page.w3c(), new PdfStamp(EDITION.mark().publishedAt())))
                    .isNotEmpty();
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    /// Its rows' cells of ratings, as they are read.
    static List<String> ratings(Report report) {
        return report.pledges()
                .flatMap(pledge -> pledge.rows().isEmpty()
                        ? Stream.<String>of()
                        : pledge.rows().stream()
                                .map(row -> row.entries().stream()
                                        .map(entry -> RatingLabel.of(entry.rating()))
                                        .map(label -> label.letter() + label.word())
                                        .reduce("", String::concat)))
                .toList();
    }

    private static Report hostile() {
        Report report = GeneratedReports.published(7);
        String rare = "𠮷野屋と髙橋と葛󠄀と👨‍👩‍👧とאと𠮟る。が\u304D\u3099\u200B<img src=\"http://example.com/x.png\">";
        Report.Entry first = new Report.Entry(
                "rare",
                Rating.B,
                new Prose(rare),
                Prose.of("・" + "長い文がどこまでも続きます。".repeat(400)),
                new Departments(
                        IntStream.range(0, 30)
                                .mapToObj(number -> "第" + number + "課")
                                .toList(),
                        List.of("危機管理課")),
                List.of(),
                List.of(1, 17));
        Report.Entry second = new Report.Entry(
                "long",
                null,
                Prose.of("a".repeat(3000)),
                Prose.EMPTY,
                Departments.same(List.of()),
                List.of("事"),
                List.of());
        return new Report(
                "<b>報告</b> & 題",
                report.manifesto(),
                ReportFixtures.report(2025).fiscalYear(),
                report.asOf(),
                report.edition(),
                List.of(new Report.Area(
                        1,
                        "分野".repeat(60),
                        List.of(new Report.Section(
                                1,
                                "施策".repeat(60),
                                List.of(new Report.Pledge(
                                        new PledgeCode(1, 1, 1),
                                        "公約".repeat(100),
                                        List.of(new Report.Row(List.of(first)), new Report.Row(List.of(second))))))))),
                0,
                null);
    }
}
