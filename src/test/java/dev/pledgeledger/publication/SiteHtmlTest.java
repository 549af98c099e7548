package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for every page, whatever a report says: of the invented city, and of reports with hostile texts.
class SiteHtmlTest {

    private static final long SEEDS = 4;

    @TempDir
    private static Path folder;

    private static final Map<Path, List<String>> IDS = new HashMap<>();

    private static List<Path> sites = List.of();

    @BeforeAll
    static void write() {
        sites = new ArrayList<>();
        sites.add(SiteFixtures.write(SiteFixtures.city(), folder.resolve("city")));
        sites.add(SiteFixtures.write(List.of(), folder.resolve("empty")));
        sites.add(SiteFixtures.writeWithdrawn(folder.resolve("withdrawn")));
        for (long seed = 0; seed < SEEDS; seed++) {
            sites.add(SiteFixtures.write(SiteFixtures.generated(seed), folder.resolve("generated-" + seed)));
        }
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        var validator = new NuValidator();
        for (Path site : sites) {
            for (Map.Entry<String, String> page : SiteFixtures.somePages(site).entrySet()) {
                assertThat(validator.faults(page.getValue()))
                        .as("%s %s", site.getFileName(), page.getKey())
                        .isEmpty();
            }
        }
    }

    @Test
    void theValidatorFindsFaults() throws Exception {
        var validator = new NuValidator();
        String page = Files.readString(sites.getFirst().resolve("index.html"));

        assertThat(validator.faults(page.replace("<h1", "<h9"))).isNotEmpty();
        assertThat(validator.faults(page.replace("<main", "<main role=\"main\"")))
                .isNotEmpty();
        assertThat(validator.faults(page.replace("lang=\"ja\"", ""))).isNotEmpty();
    }

    @Test
    void everyLinkLeadsToAFileOfTheSiteAndEveryAnchorToAPlaceInIt() throws Exception {
        for (Path site : sites) {
            for (String path : SiteFixtures.pages(site).keySet()) {
                Path page = site.resolve(path);
                for (Element link : Jsoup.parse(page).select("[href]")) {
                    assertLeadsSomewhere(site, page, link.attr("href"));
                }
            }
        }
    }

    @Test
    void noPageHasScriptStyleOrAnythingFromElsewhereButTheListItsForm() throws Exception {
        for (Path site : sites) {
            for (Map.Entry<String, String> page : SiteFixtures.pages(site).entrySet()) {
                Document html = Jsoup.parse(page.getValue());
                if (page.getKey().endsWith("/list/index.html")) {
                    assertOnlyTheScriptOfTheSite(site, page.getKey(), html);
                }
                html.select("script[type=application/ld+json]").remove();
                assertThat(html.select("script, iframe, object, embed, img, video, audio, form, base, style"))
                        .as(page.getKey())
                        .isEmpty();
                assertThat(html.getAllElements())
                        .as(page.getKey())
                        .allSatisfy(element -> assertThat(element.attributes())
                                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                        || Set.of("style", "src", "srcset", "action", "xlink:href")
                                                .contains(attribute.getKey())));
            }
            for (Path style : styles(site)) {
                assertThat(Files.readString(style)).doesNotContain("url(").doesNotContain("@import");
            }
        }
    }

    /// Takes form and script out of the page once they are found right: the form asks the page's own address.
    private static void assertOnlyTheScriptOfTheSite(Path site, String path, Document html) {
        Element script = html.expectFirst("script[src]");
        assertThat(site.resolve(path).resolveSibling(script.attr("src")).normalize())
                .isEqualTo(site.resolve("list.js"))
                .isRegularFile();
        assertThat(script.html()).isEmpty();
        assertThat(script.hasAttr("defer")).isTrue();
        script.remove();
        Element form = html.expectFirst("form");
        assertThat(form.hasAttr("action") || form.hasAttr("method")).isFalse();
        form.unwrap();
    }

    private static List<Path> styles(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    @Test
    void everyPageSaysWhatItIsAndWhichDayItSpeaksOf() {
        for (Path site : sites) {
            Set<String> titles = new HashSet<>();
            SiteFixtures.pages(site).forEach((path, text) -> {
                Document page = Jsoup.parse(text);
                assertThat(titles.add(page.title()))
                        .as("title of %s: %s", path, page.title())
                        .isTrue();
                assertThat(page.select("html").attr("lang")).isEqualTo(path.startsWith("en/") ? "en" : "ja");
                assertThat(page.select("meta[name=description]").attr("content"))
                        .isNotBlank();
                if (!site.endsWith("empty")) {
                    assertThat(page.select(".masthead-period").text())
                            .matches(
                                    path.startsWith("en/")
                                            ? "FY\\d{4}.* \\(as of \\d+ \\w+ \\d{4}\\)"
                                            : ".*年度.*（.*年\\d+月\\d+日現在）");
                }
            });
        }
    }

    @Test
    void headingsStepDownOneLevelAtATime() {
        for (Path site : sites) {
            SiteFixtures.pages(site).forEach((path, text) -> {
                int last = 0;
                for (Element heading : Jsoup.parse(text).select("h1, h2, h3, h4, h5, h6")) {
                    int level = heading.normalName().charAt(1) - '0';
                    assertThat(level).as("%s: %s", path, heading).isLessThanOrEqualTo(last + 1);
                    assertThat(level == 1).isEqualTo(last == 0);
                    last = level;
                }
                assertThat(last).as(path).isPositive();
            });
        }
    }

    @Test
    void textIsShownNotObeyed() throws Exception {
        String shown = "<script>alert('公約')</script>";
        long pages = sites.stream()
                .flatMap(site -> SiteFixtures.pages(site).values().stream())
                .filter(text -> Jsoup.parse(text).body().wholeText().contains(shown))
                .count();

        assertThat(pages).isPositive();
    }

    private static List<String> ids(Path page) {
        try {
            return Jsoup.parse(page).select("[id]").eachAttr("id");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertLeadsSomewhere(Path site, Path page, String href) {
        assertThat(href)
                .as("link on %s", page)
                .doesNotContain(":")
                .doesNotStartWith("/")
                .isNotBlank();
        String[] parts = href.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        assertThat(target).as("link on %s", page).startsWith(site).isRegularFile();
        if (parts.length > 1) {
            assertThat(IDS.computeIfAbsent(target, SiteHtmlTest::ids))
                    .as("%s on %s", href, page)
                    .contains(parts[1]);
        }
    }
}
