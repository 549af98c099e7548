package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of departments, programmes and goals.
class TopicPagesTest {

    @TempDir
    private static Path folder;

    private static Path site = Path.of("");

    @BeforeAll
    static void write() {
        site = SiteFixtures.write(SiteFixtures.city(), folder.resolve("site"));
    }

    @Test
    void aDepartmentHasItsEntriesByWhatItDoesInThem() throws Exception {
        Document page = page("2025", "商工振興課");
        assertThat(page.select("h1").text()).isEqualTo("担当課：商工振興課");
        assertThat(page.select("h2").eachText()).containsExactly("主管の取組　2件", "ほかの年度");
        assertThat(page.select(".list-item .code").eachText()).containsExactly("1-1-1", "1-2-1");
        assertThat(page.select("h2#years + ul a").eachAttr("href"))
                .containsExactly("../../../2024/departments/" + NameKey.of("商工振興課") + "/index.html");
        assertThat(page("2025", "高齢福祉課").select("h2").first().text()).isEqualTo("関係の取組　1件");
    }

    @Test
    void whatItOnlyPlansCountsNoRating() throws Exception {
        Document page = page("2025", "産業戦略課");

        assertThat(page.select("h2").first().text()).isEqualTo("今後の予定のみ担当　2件");
        assertThat(page.select(".counts li").last().text()).isEqualTo("計 0件");
    }

    @Test
    void successionIsToldAsFarAsTheEditionKnowsIt() throws Exception {
        assertThat(page("2025", "企業立地推進室").select(".handover").text())
                .contains("令和8年度からの予定")
                .endsWith("産業戦略課");
        assertThat(page("2025", "産業戦略課").select(".handover a").eachText()).containsExactly("企業立地推進室");
        assertThat(page("2025", "商工振興課").select(".handover"))
                .as("it stays in charge")
                .isEmpty();
    }

    @Test
    void eachPageOfATopicHoldsTheEntriesThatNameItAndTheirTotals() throws Exception {
        for (SiteEdition edition : new SiteEditions(SiteFixtures.city()).all()) {
            for (Topic topic : Topic.values()) {
                Document all = SiteFixtures.page(site, edition.topics(topic).file());
                for (String name : topic.named(edition.report())) {
                    Document page =
                            SiteFixtures.page(site, edition.topic(topic, name).file());
                    assertThat(page.select(".list-item")).hasSize((int) edition.report()
                            .entries()
                            .filter(entry -> topic.named(entry).anyMatch(name::equals))
                            .count());
                    Element line = all.expectFirst("tbody tr:has(a[href='" + topic.key(name) + "/index.html'])");
                    assertThat(line.select("th").text()).isEqualTo(topic.title(name));
                    assertThat(page.select(".counts li").eachText())
                            .as(name)
                            .startsWith("A 達成 " + line.select("[data-label=A]").text() + "件");
                }
            }
        }
    }

    @Test
    void goalsComeByNumberAndNamesAsInAJapaneseList() throws Exception {
        assertThat(SiteFixtures.page(site, "2025/sdgs/index.html")
                        .select("th a")
                        .eachAttr("href"))
                .startsWith("1/index.html", "2/index.html", "3/index.html")
                .endsWith("11/index.html", "13/index.html", "17/index.html");
        assertThat(SiteFixtures.page(site, "2025/departments/index.html")
                        .select("th a")
                        .eachText())
                .startsWith("こども育成課", "こども保育課", "学校給食課", "観光交流課", "企業立地推進室");
    }

    @Test
    void pagesOfPledgesAndTheListLeadThere() throws Exception {
        for (String path : List.of("2025/pledges/1-1-1/index.html", "2025/list/index.html")) {
            Path page = site.resolve(path);
            assertThat(SiteFixtures.page(site, path).select("a[href*=departments], a[href*=programmes]").stream())
                    .filteredOn(
                            link -> link.text().equals("産業戦略課") || link.text().equals("空き店舗活用事業"))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(link ->
                            assertThat(page.resolveSibling(link.attr("href"))).isRegularFile());
        }
        assertThat(SiteFixtures.page(site, "2025/pledges/1-1-1/index.html")
                        .select("dt:contains(担当課) ~ dd")
                        .eachText())
                .containsExactly("R7 商工振興課", "R8～ 産業戦略課", "商工振興課");
    }

    @Test
    void anAddressIsMadeFromTheNameAloneSoThatItLasts() {
        assertThat(NameKey.of("産業戦略課")).isEqualTo("fd4aum4kcduo");
        assertThat(Stream.of("ICT推進課", "ＩＣＴ推進課", "ICT推進課 ", "ict推進課", "か\u3099", "が")
                        .map(NameKey::of)
                        .collect(Collectors.toSet()))
                .as("names that differ in form alone")
                .hasSize(6)
                .allMatch(key -> key.matches("[a-z2-7]{12}"));
    }

    @Test
    void noTwoNamesOfHostileReportsShareAnAddress() {
        for (long seed = 0; seed < 20; seed++) {
            for (PublishedEdition edition : SiteFixtures.generated(seed)) {
                for (Topic topic : Topic.values()) {
                    Set<String> names = topic.named(edition.report());
                    Map<String, String> addresses = new HashMap<>();
                    names.forEach(name -> addresses.put(topic.key(name), name));
                    assertThat(addresses).hasSameSizeAs(names);
                }
            }
        }
    }

    private static Document page(String year, String department) throws Exception {
        return SiteFixtures.page(site, year + "/departments/" + NameKey.of(department) + "/index.html");
    }
}
