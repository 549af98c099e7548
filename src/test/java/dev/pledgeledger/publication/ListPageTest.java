package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The list of all entries, as it lies on the site and as the application answers what is asked of it.
class ListPageTest {

    @TempDir
    private static Path folder;

    private static Path site = Path.of("");

    @BeforeAll
    static void write() {
        site = SiteFixtures.write(SiteFixtures.city(), folder.resolve("site"));
    }

    @Test
    void everyEntryIsThereOnceWithItsRating() throws Exception {
        for (SiteEdition edition : new SiteEditions(SiteFixtures.city()).all()) {
            Document page = SiteFixtures.page(site, edition.list().file());
            assertThat(page.select(".list-item .rating").eachText())
                    .isEqualTo(edition.report()
                            .entries()
                            .map(Report.Entry::rating)
                            .map(RatingLabel::of)
                            .map(label -> (label.letter() + " " + label.word()).strip())
                            .toList());
        }
    }

    @Test
    void theChoicesOfAFilterAreCountedAndAddUp() throws Exception {
        Document page = SiteFixtures.page(site, "2025/list/index.html");
        int lines = page.select(".list-item").size();

        assertThat(page.select("legend").eachText()).containsExactly("達成状況", "分野", "前年度からの変化");
        assertThat(page.select("fieldset").first().select("label").eachText())
                .containsExactly("A 達成 1件", "B おおむね達成 5件", "C 一部達成 3件", "D 検討・準備中 2件", "E 未着手 0件", "未評価 1件");
        for (Element filter : page.select("fieldset")) {
            assertThat(filter.select(".quiet").eachText().stream()
                            .mapToInt(count -> Integer.parseInt(count.replace("件", "")))
                            .sum())
                    .isEqualTo(lines);
        }
        assertThat(SiteFixtures.page(site, "2024/list/index.html")
                        .select("legend")
                        .eachText())
                .as("the first year has nothing to move from")
                .containsExactly("達成状況", "分野");
    }

    @Test
    void eachBoxFiltersByStyleAloneAndEachLineHasItsBox() throws Exception {
        Document page = SiteFixtures.page(site, "2025/list/index.html");
        String style = Files.readString(site.resolve("2025/list/filters.css"));

        for (Element box : page.select("fieldset input")) {
            assertThat(style)
                    .contains(":not(:has(#" + box.id() + ":checked)) [data-" + box.attr("name") + "=\""
                            + box.attr("value") + "\"] { display: none; }");
            assertThat(page.select("label:has(#" + box.id() + ")")).hasSize(1);
        }
        for (Element line : page.select(".list-item")) {
            line.dataset()
                    .forEach((name, value) ->
                            assertThat(page.select("#" + name + "-" + value)).hasSize(1));
        }
    }

    @Test
    void theApplicationAnswersWithTheEntriesThatHaveAllWords() throws Exception {
        Document answer = answer(Map.of("q", List.of("保育士　ｱﾜｾﾃ")));

        assertThat(shown(answer)).containsExactly("2-1-1");
        assertThat(answer.select("#q").val()).isEqualTo("保育士 ｱﾜｾﾃ");
        assertThat(answer.select(".list-answer").text()).isEqualTo("「保育士 ｱﾜｾﾃ」を含む取組は1件です。");
        assertThat(answer.title()).startsWith("「保育士 ｱﾜｾﾃ」の検索結果");
        assertThat(answer.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(answer.select("noscript")).isEmpty();
        assertThat(answer.select(".list-item"))
                .as("the script can show them again")
                .hasSize(12);
    }

    @Test
    void theApplicationTicksWhatIsAskedAndIgnoresWhatThereIsNot() throws Exception {
        Document answer = answer(Map.of(
                "q",
                List.of(""),
                "rating",
                List.of("C", "D", "Z"),
                "area",
                List.of("3"),
                "x",
                List.of("1"),
                "texts",
                List.of("1")));

        assertThat(answer.select("[checked]").eachAttr("id"))
                .containsExactly("rating-C", "rating-D", "area-3", "texts");
        assertThat(answer.select(".list-item:not(.unticked) .code").eachText()).containsExactly("3-1-1");
        assertThat(answer.select(".list-item[hidden], .list-answer")).isEmpty();
    }

    @Test
    void whereNothingIsFoundItSaysWhatToDo() throws Exception {
        Document answer = answer(Map.of("q", List.of("空港")));

        assertThat(shown(answer)).isEmpty();
        assertThat(answer.select(".list-answer").text()).contains("「空港」を含む取組はありません", "別の短い言葉");
        assertThat(answer(Map.of("q", List.of("保育士"), "area", List.of("1")))
                        .select(".list-answer")
                        .text())
                .contains("ありません");
    }

    @Test
    void whatIsAskedIsShownNotObeyed() throws Exception {
        String hostile = "\"><script>alert(1)</script> ${7*7} {0} [[x]]";
        String html = ListAnswer.to(
                Files.readString(site.resolve("2025/list/index.html")), asked(Map.of("q", List.of(hostile))));

        assertThat(Jsoup.parse(html).select("script:not([type=application/ld+json])"))
                .hasSize(1);
        assertThat(Jsoup.parse(html).select("#q").val()).isEqualTo(hostile);
        assertThat(Jsoup.parse(html).select(".list-answer").text()).contains(hostile);
        assertThat(new NuValidator().faults(html)).isEmpty();
    }

    private static Document answer(Map<String, List<String>> asked) throws Exception {
        return Jsoup.parse(ListAnswer.to(Files.readString(site.resolve("2025/list/index.html")), asked(asked)));
    }

    private static MultiValueMap<String, String> asked(Map<String, List<String>> asked) {
        return new LinkedMultiValueMap<>(asked);
    }

    private static List<String> shown(Document page) {
        return page.select(".list-item:not([hidden]) .code").eachText();
    }
}
