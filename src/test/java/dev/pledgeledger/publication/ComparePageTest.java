package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportFixtures;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Editions compared: what is counted, and how the site shows it.
class ComparePageTest {

    @TempDir
    private static Path folder;

    private static Path site = Path.of("");

    @BeforeAll
    static void write() {
        site = SiteFixtures.write(SiteFixtures.city(), folder.resolve("site"));
    }

    @Test
    void linesOfTheMatrixAddUpToTheEarlierReportAndColumnsToTheLater() {
        for (long seed = 0; seed < 30; seed++) {
            Report before = GeneratedReports.published(seed);
            assertAddsUp(before, GeneratedReports.following(before, seed));
            assertAddsUp(GeneratedReports.following(before, seed), before);
            assertAddsUp(before, before);
            assertAddsUp(before, GeneratedReports.published(seed + 500));
        }
        assertAddsUp(ReportFixtures.report(2024), ReportFixtures.report(2025));
    }

    private static void assertAddsUp(Report before, Report after) {
        EditionComparison comparison = EditionComparison.of(before, after);
        MovementMatrix matrix = MovementMatrix.of(comparison.entries());
        for (Rating rating : Rating.values()) {
            assertThat(matrix.from(rating.ordinal())).isEqualTo(before.totals().count(rating));
            assertThat(matrix.to(rating.ordinal())).isEqualTo(after.totals().count(rating));
        }
        assertThat(matrix.from(MovementMatrix.UNRATED))
                .isEqualTo(before.totals().unrated());
        assertThat(matrix.to(MovementMatrix.UNRATED)).isEqualTo(after.totals().unrated());
        assertThat(matrix.from(MovementMatrix.ABSENT))
                .isEqualTo(comparison.of(ComparedKind.NEW).size());
        assertThat(matrix.to(MovementMatrix.ABSENT))
                .isEqualTo(comparison.of(ComparedKind.GONE).size());
        assertThat(matrix.total()).isEqualTo(comparison.entries().size());
        assertThat(comparison.byArea().stream()
                        .flatMap(area -> area.counts().values().stream())
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(comparison.entries().size());
    }

    @Test
    void aYearStandsBesideTheYearBefore() throws Exception {
        Document page = SiteFixtures.page(site, "2025/compare/2024/index.html");

        assertThat(page.select("h1").text()).isEqualTo("令和6年度と令和7年度の比較");
        assertThat(page.select(".figures dd").eachText()).containsExactly("2件", "2件", "6件", "1件", "1件", "0件");
        assertThat(page.select(".changes .change").eachText())
                .containsExactly("C → B ▲ 上昇", "D → C ▲ 上昇", "C → D ▼ 下降", "B → C ▼ 下降", "E → 未評価", "掲載前 → B");
        assertThat(page.select("tr:has(a:containsOwn(1-2-1)) td").last().text())
                .as("it stood under another pledge")
                .contains("公約");
        assertThat(page.select(".matrix tbody tr").eachText())
                .containsExactly(
                        "A 1 0 0 0 0 0 0 1",
                        "B 0 3 1 0 0 0 0 4",
                        "C 0 1 1 1 0 0 0 3",
                        "D 0 0 1 1 0 0 0 2",
                        "E 0 0 0 0 0 1 0 1",
                        "未評価 0 0 0 0 0 0 0 0",
                        "掲載前 0 1 0 0 0 0 0 1",
                        "計 1 5 3 2 0 1 0 12");
        assertThat(page.select(".compared-areas tbody tr").eachText().getFirst())
                .isEqualTo("1　しごとと賑わいのあるまち 2 1 1 0 0 0");
    }

    @Test
    void anEditionStandsBesideTheOneItCorrected() throws Exception {
        Document page = SiteFixtures.page(site, "2025/compare/edition-1/index.html");

        assertThat(page.select("h1").text()).isEqualTo("令和7年度 第1版と令和7年度 第2版の比較");
        assertThat(page.select(".changes .change").eachText()).containsExactly("B → C ▼ 下降");
        assertThat(page.select(".lead").text()).contains("0件");
    }

    @Test
    void onlyWhatHasSomethingEarlierCanBeCompared() throws Exception {
        assertThat(SiteFixtures.page(site, "2025/compare/index.html")
                        .select("main li")
                        .eachText())
                .containsExactly("令和6年度と比べる", "令和7年度 第1版と比べる");
        assertThat(SiteFixtures.page(site, "2025/index.html")
                        .select("#compares + ul a")
                        .eachAttr("href"))
                .containsExactly("compare/2024/index.html", "compare/edition-1/index.html");
        assertThat(site.resolve("2025/editions/1/compare/2024/index.html")).exists();
        assertThat(site.resolve("2025/editions/1/compare/edition-2")).doesNotExist();
        assertThat(site.resolve("2024/compare")).doesNotExist();
        assertThat(List.of(SiteFixtures.page(site, "2024/index.html").select("#compares")))
                .allMatch(List::isEmpty);
    }
}
