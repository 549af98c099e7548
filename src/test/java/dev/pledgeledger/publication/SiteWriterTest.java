package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportFixtures;
import dev.pledgeledger.report.ReportJson;
import dev.pledgeledger.report.ReportSchema;
import dev.pledgeledger.report.Totals;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {

    @TempDir
    private static Path folder;

    private static Path site = Path.of("");

    @BeforeAll
    static void write() {
        site = SiteFixtures.write(SiteFixtures.city(), folder.resolve("site"));
    }

    @Test
    void theTotalsOnThePageAreThoseOfTheReport() throws Exception {
        for (PublishedEdition edition : SiteFixtures.city()) {
            Totals totals = edition.report().totals();
            Document page = SiteFixtures.page(site, folderOf(edition) + "/index.html");

            for (Rating rating : Rating.values()) {
                Element row = page.expectFirst(
                        ".distribution-table tbody tr:has(.rating-letter:containsOwn(" + rating + "))");
                assertThat(row.select(".count").eachText())
                        .containsExactly(
                                totals.count(rating) + "件",
                                totals.shares().of(rating).text() + "％");
            }
            assertThat(page.expectFirst(".distribution-table tfoot .count").text())
                    .isEqualTo(totals.total() + "件");
            assertThat(page.select(".figures dd").eachText())
                    .containsExactly(
                            edition.report().pledges().count() + "件",
                            edition.report().entries().count() + "件",
                            totals.total() + "件",
                            totals.unrated() + "件",
                            totals.withdrawn() + "件");
        }
    }

    @Test
    void theBarSaysInWordsWhatItShows() throws Exception {
        assertThat(SiteFixtures.page(site, "2025/index.html")
                        .select("svg[role=img] title")
                        .text())
                .isEqualTo("達成状況の内訳：A 達成 1件（9.1％）、B おおむね達成 5件（45.4％）、C 一部達成 3件（27.3％）、"
                        + "D 検討・準備中 2件（18.2％）、E 未着手 0件（0.0％）");
    }

    @Test
    void everyEntryHasItsRatingOnThePageOfItsAreaAndOnThatOfItsPledge() throws Exception {
        for (int seed = -1; seed < 3; seed++) {
            List<PublishedEdition> editions = seed < 0 ? SiteFixtures.city() : SiteFixtures.generated(seed);
            Path written = SiteFixtures.write(editions, folder.resolve("ratings" + seed));
            for (SiteEdition edition : new SiteEditions(editions).all()) {
                for (Report.Area area : edition.report().areas()) {
                    assertThat(ratings(SiteFixtures.page(
                                            written, edition.area(area.number()).file())
                                    .select(".report tbody")))
                            .isEqualTo(area.entries()
                                    .map(entry -> shown(entry.rating()))
                                    .toList());
                }
                for (Report.Pledge pledge : edition.report().pledges().toList()) {
                    assertThat(ratings(SiteFixtures.page(
                                            written,
                                            edition.pledge(pledge.code()).file())
                                    .select(".entry")))
                            .isEqualTo(pledge.entries()
                                    .map(entry -> shown(entry.rating()))
                                    .toList());
                }
            }
        }
    }

    @Test
    void entriesThatShareARowShareTheCellOfWhatOnlyOneOfThemSays() throws Exception {
        Element pledge = SiteFixtures.page(site, "2025/areas/2/index.html")
                .select(".report tbody")
                .get(1);

        assertThat(pledge.select("tr")).hasSize(2);
        assertThat(pledge.select("th").attr("rowspan")).isEqualTo("2");
        assertThat(pledge.select("td.prose").eachAttr("rowspan")).containsExactly("2", "2");
        assertThat(pledge.select("tr").get(1).text()).isEqualTo("D 検討・準備中 R7 公共施設管理課R8～ 公共施設マネジメント課");
        assertThat(SiteFixtures.page(site, "2025/pledges/2-1-2/index.html")
                        .select(".entry")
                        .get(1)
                        .text())
                .contains("取組1とあわせて記載しています。");
    }

    @Test
    void theOverviewTellsWhatMovedSinceTheYearBefore() throws Exception {
        Document page = SiteFixtures.page(site, "2025/index.html");

        assertThat(page.select("#changes + p").text())
                .isEqualTo("令和6年度と比べて、評価の上昇 2件、下降 2件、変更なし 6件、比較できないもの 1件、新しい取組 1件、終了した取組 0件です。");
        assertThat(page.select(".changes .change").eachText())
                .containsExactly("C → B ▲ 上昇", "D → C ▲ 上昇", "C → D ▼ 下降", "B → C ▼ 下降", "E → 未評価");
        assertThat(SiteFixtures.page(site, "2024/index.html").select("#changes"))
                .isEmpty();
    }

    @Test
    void aPledgeShowsItsRatingsOverTheYears() throws Exception {
        Document page = SiteFixtures.page(site, "2025/pledges/1-1-1/index.html");

        assertThat(page.select(".history tbody tr").eachText())
                .containsExactly("令和7年度 B おおむね達成 C → B ▲ 上昇", "令和6年度 C 一部達成");
        assertThat(page.select(".history a").eachAttr("href"))
                .containsExactly("index.html", "../../../2024/pledges/1-1-1/index.html");
    }

    @Test
    void anEntryThatMovedFromAnotherPledgeBringsItsHistoryAlong() throws Exception {
        assertThat(SiteFixtures.page(site, "2025/pledges/1-2-1/index.html")
                        .select(".history tbody tr")
                        .eachText())
                .containsExactly("令和7年度 C 一部達成 D → C ▲ 上昇", "令和6年度 D 検討・準備中");
    }

    @Test
    void anEntryBringsWhatItSaidInEarlierYearsFromWhereverItStoodThen() throws Exception {
        Document page = SiteFixtures.page(site, "2025/pledges/1-2-1/index.html");
        Element then = page.expectFirst(".earlier details");

        assertThat(page.select(".earlier details")).hasSize(1);
        assertThat(then.hasAttr("open")).isFalse();
        assertThat(then.select("summary").text()).isEqualTo("令和6年度 D 検討・準備中");
        assertThat(then.select("p a").first().attr("href")).isEqualTo("../../../2024/pledges/1-1-2/index.html");
        assertThat(then.select(".prose").first().text()).isEqualTo("創業塾を開催し、修了者十八人のうち四人が市内で創業");
        assertThat(then.select(".line").text()).isEqualTo("商工振興課");
        assertThat(page.select(".history tbody a").eachAttr("href"))
                .containsExactly("index.html", "../../../2024/pledges/1-1-2/index.html");
        assertThat(SiteFixtures.page(site, "2025/pledges/1-1-2/index.html")
                        .select(".history thead th")
                        .eachText())
                .containsExactly("年度", "取組1", "取組2（1-2-1へ移動）");
        assertThat(SiteFixtures.page(site, "2024/pledges/1-1-2/index.html").select(".earlier"))
                .isEmpty();
    }

    @Test
    void anOlderEditionStaysReadableAndSaysThatItIsOne() throws Exception {
        Document older = SiteFixtures.page(site, "2025/editions/1/pledges/2-1-1/index.html");
        Document newest = SiteFixtures.page(site, "2025/pledges/2-1-1/index.html");

        assertThat(older.select(".older").text()).contains("これは第1版です", "最新の第2版");
        assertThat(older.select(".older a").attr("href")).isEqualTo("../../../../pledges/2-1-1/index.html");
        assertThat(older.title()).contains("第1版");
        assertThat(older.select(".entry .rating-letter").text()).isEqualTo("B");
        assertThat(newest.select(".entry .rating-letter").text()).isEqualTo("C");
        assertThat(newest.select(".older")).isEmpty();
        assertThat(SiteFixtures.page(site, "2025/index.html")
                        .select("#editions + ul a")
                        .attr("href"))
                .isEqualTo("editions/1/index.html");
    }

    @Test
    void aCorrectedYearSaysSoAndShowsWhatReadDifferently() throws Exception {
        Document overview = SiteFixtures.page(site, "2025/index.html");
        assertThat(overview.select(".corrected").text()).contains("第2版（令和8年5月29日公表）", SiteFixtures.NOTE);
        assertThat(overview.select(".corrected a").attr("href")).isEqualTo("errata/index.html");

        Document errata = SiteFixtures.page(site, "2025/errata/index.html");
        assertThat(errata.select("h2").text()).isEqualTo("第2版（令和8年5月29日公表）");
        assertThat(errata.select(".change-note").text()).isEqualTo(SiteFixtures.NOTE);
        assertThat(errata.select(".errata tbody tr").eachText()).containsExactly("2-1-1 達成状況 B おおむね達成 C 一部達成");
        assertThat(errata.select(".errata tbody a").attr("href")).isEqualTo("../pledges/2-1-1/index.html");

        assertThat(SiteFixtures.page(site, "2025/editions/1/index.html").select(".corrected"))
                .isEmpty();
        assertThat(SiteFixtures.page(site, "2024/index.html").select(".corrected"))
                .isEmpty();
        assertThat(site.resolve("2024/errata")).doesNotExist();
    }

    @Test
    void anImportedReportSaysWhereItsPrintedTableDiffers() throws Exception {
        assertThat(SiteFixtures.page(site, "2024/index.html").select(".note").text())
                .contains("A 1、B 4、C 3、D 3、E 0、計 11件");
        assertThat(SiteFixtures.page(site, "2025/index.html").select(".note")).isEmpty();
    }

    @Test
    void theDataLieBesideThePages() throws Exception {
        Report report = ReportFixtures.edition(2025, 2);

        assertThat(site.resolve("2025/report.json")).hasContent(ReportJson.write(report));
        assertThat(Files.readString(site.resolve("2025/report.csv"))).isEqualTo(ReportCsv.write(report));
        assertThat(site.resolve("2025/report.pdf"))
                .hasBinaryContent(new ReportPdf(false).write(SiteFixtures.city().getLast()));
        assertThat(site.resolve("2025/editions/1/report.pdf")).exists();
        assertThat(SiteFixtures.page(site, "index.html")
                        .select("a[type=application/pdf]")
                        .eachAttr("href"))
                .containsExactly("2025/report.pdf", "2024/report.pdf");
        assertThat(site.resolve("schema/report.json")).hasContent(ReportSchema.text());
        assertThat(ReportJson.read(Files.readString(site.resolve("2025/editions/1/report.json"))))
                .isEqualTo(ReportFixtures.edition(2025, 1));
    }

    @Test
    void theSameEditionsAlwaysGiveTheSameSite() throws Exception {
        SiteManifest first = new SiteWriter().write(SiteFixtures.city(), folder.resolve("once"));
        SiteManifest second = new SiteWriter().write(SiteFixtures.city().reversed(), folder.resolve("twice"));

        assertThat(first.digest()).isEqualTo(second.digest());
    }

    @Test
    void theManifestNamesEveryFileWithItsDigest() throws Exception {
        List<String> lines = Files.readAllLines(site.resolve("SHA256SUMS"));
        List<String> expected = new ArrayList<>();
        try (var files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith("SHA256SUMS"))
                    .toList()) {
                expected.add(SiteManifest.digest(Files.readAllBytes(file)) + "  " + site.relativize(file));
            }
        }

        assertThat(lines).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void nothingIsWrittenOverWhatIsThere() {
        assertThatThrownBy(() -> new SiteWriter().write(List.of(), site))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void anEditionStandsOnce() {
        PublishedEdition edition = SiteFixtures.city().getFirst();

        assertThatThrownBy(() -> new SiteWriter().write(List.of(edition, edition), folder.resolve("doubled")))
                .hasMessageContaining("2025")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2025-1", "2025-10", "../2025", "", "2025/x"})
    void anAddressIsTheYearOfItsReport(String address) {
        assertThatThrownBy(() -> new PublishedEdition(address, ReportFixtures.report(2025)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> ratings(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> element.select(".rating").stream())
                .map(Element::text)
                .toList();
    }

    private static String shown(@Nullable Rating rating) {
        RatingLabel label = RatingLabel.of(rating);
        return (label.letter() + " " + label.word()).strip();
    }

    private static String folderOf(PublishedEdition edition) {
        boolean older = edition.address().equals("2025") && edition.number() == 1;
        return older ? "2025/editions/1" : edition.address();
    }
}
