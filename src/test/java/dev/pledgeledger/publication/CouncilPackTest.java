package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Comparison;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Movement.Direction;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportFixtures;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CouncilPackTest {

    private static final Report NOW = ReportFixtures.report(2025);
    private static final Report BEFORE = ReportFixtures.report(2024);
    private static final Sheet PACK = CouncilPack.of(NOW, BEFORE, "公表した第1版によります。", Instant.EPOCH);

    @Test
    void itHoldsWhatIsBehindAndWhatMovedOnceAndNothingElse() {
        Comparison comparison = Comparison.of(BEFORE, NOW);
        long wanted = NOW.entries()
                .filter(entry -> entry.rating() == Rating.D
                        || entry.rating() == Rating.E
                        || comparison.movements().stream()
                                .filter(moved -> moved.key().equals(entry.key()))
                                .anyMatch(moved ->
                                        moved.direction() == Direction.UP || moved.direction() == Direction.DOWN))
                .count();
        assertThat(PACK.parts().stream()
                        .skip(1)
                        .mapToLong(part ->
                                part.table() == null ? 0 : part.table().rows().size())
                        .sum())
                .isPositive()
                .isEqualTo(wanted);
        assertThat(PACK.parts().stream().skip(1).map(Sheet.Part::heading))
                .doesNotHaveDuplicates()
                .isSubsetOf(NOW.entries()
                        .map(entry -> entry.departments().achievements().getFirst())
                        .toList());
    }

    @Test
    void itBeginsWithItsContentsAndTheirPages() throws Exception {
        byte[] pdf = new SheetPrinter(() -> false).print(PACK);
        assertThat(PdfConformance.faults(pdf)).isEmpty();
        PdfText.Node root = PdfText.of(pdf).root();
        assertThat(root.texts("H1")).containsExactly("議会資料");
        assertThat(root.texts("H2"))
                .startsWith("目次", "概要")
                .hasSize(1 + PACK.parts().size());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(1 + PACK.parts().size());
            assertThat(new PDFTextStripper().getText(document))
                    .contains("公表した第1版によります。", "1 / " + document.getNumberOfPages())
                    .containsPattern(PACK.parts().getLast().heading() + "[ .．…]*" + document.getNumberOfPages());
        }
    }

    @Test
    void whateverTheReportThePackConforms() throws Exception {
        for (long seed = 0; seed < 3; seed++) {
            Report report = GeneratedReports.published(seed);
            byte[] pdf = new SheetPrinter(() -> true)
                    .print(CouncilPack.of(report, seed == 0 ? null : report, "x", Instant.EPOCH));
            assertThat(PdfConformance.faults(pdf)).isEmpty();
            assertThat(PdfText.of(pdf).right()).isLessThan(580);
        }
    }

    @Test
    void theSamePackAlwaysGivesTheSameBytes() {
        List<byte[]> twice =
                List.of(new SheetPrinter(() -> false).print(PACK), new SheetPrinter(() -> false).print(PACK));
        assertThat(twice.getFirst()).isEqualTo(twice.getLast());
    }
}
