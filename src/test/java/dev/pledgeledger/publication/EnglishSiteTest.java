package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The frame in English around the city's own texts.
class EnglishSiteTest {

    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3000-\\u303F\\uFF00-\\uFF5E]");

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void write() {
        site = SiteFixtures.write(SiteFixtures.city(), folder.resolve("site"));
    }

    @Test
    void everyPageThatHasAFrameInBothLeadsToItselfInTheOtherLanguage() {
        Map<String, String> pages = SiteFixtures.pages(site);
        pages.forEach((path, text) -> {
            Document page = Jsoup.parse(text, "https://a.example/" + path);
            if (path.matches(".*/(data|list|compare|departments|programmes|sdgs)/.*")) {
                assertThat(path).doesNotStartWith("en/");
                assertThat(page.select("[hreflang=en]")).isEmpty();
                return;
            }
            String other = path.startsWith("en/") ? path.substring(3) : "en/" + path;
            assertThat(pages).containsKey(other);
            for (String link : new String[] {"link[rel=alternate]", ".masthead a"}) {
                Element found = page.select(link + "[hreflang=" + (path.startsWith("en/") ? "ja" : "en") + "]")
                        .first();
                assertThat(found).as("%s of %s", link, path).isNotNull();
                assertThat(found == null ? "" : found.absUrl("href")).isEqualTo("https://a.example/" + other);
            }
        });
    }

    @Test
    void whatIsJapaneseInItSaysSo() {
        SiteFixtures.pages(site).forEach((path, text) -> {
            if (path.startsWith("en/")) {
                Document page = Jsoup.parse(text);
                assertThat(page.select("html").attr("lang")).isEqualTo("en");
                page.body().select("[lang=ja]").remove();
                assertThat(JAPANESE.matcher(page.body().text())
                                .results()
                                .map(found -> page.body()
                                        .text()
                                        .substring(Math.max(0, found.start() - 20), found.start() + 1)))
                        .as(path)
                        .isEmpty();
            }
        });
    }

    @Test
    void theCitysWordsAreTheSameInBoth() throws Exception {
        Document japanese = SiteFixtures.page(site, "2025/pledges/3-1-1/index.html");
        Document english = SiteFixtures.page(site, "en/2025/pledges/3-1-1/index.html");
        assertThat(english.select(".entry-texts .prose").eachText())
                .isEqualTo(japanese.select(".entry-texts .prose").eachText());
        assertThat(english.select(".rating-letter").eachText())
                .isEqualTo(japanese.select(".rating-letter").eachText());
        assertThat(japanese.select("[lang=ja]").not("html")).isEmpty();
        assertThat(english.select("h3").eachText()).contains("Achievements up to FY2025", "Plans from FY2026 on");
        assertThat(english.select("a[href$=pdf], a[href$=csv]"))
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("../../"));
    }
}
