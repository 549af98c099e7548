package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the site tells machines: schema.org on its pages, the catalogue in DCAT, the sitemap.
class MetadataTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final URI LICENCE = URI.create("https://creativecommons.org/licenses/by/4.0/");
    private static final SiteAbout WHOLE =
            new SiteAbout(SiteMarks.of(false), "みなと市", URI.create("https://www.minato.example/manifesto/"), LICENCE);

    @TempDir
    private Path folder;

    @Test
    void whateverAReportSaysThePageHoldsItsWayDownAsData() {
        for (long seed = 0; seed < 3; seed++) {
            Path site = SiteFixtures.write(SiteFixtures.generated(seed), folder.resolve("generated-" + seed));
            SiteFixtures.pages(site).forEach((path, text) -> {
                Document page = Jsoup.parse(text);
                JsonNode data = data(page);
                if (page.select(".trail").isEmpty()) {
                    assertThat(path).isIn("index.html", "en/index.html");
                } else {
                    JsonNode steps = of(data, "BreadcrumbList").get("itemListElement");
                    assertThat(steps.get(steps.size() - 1).get("name").asString())
                            .isNotBlank();
                    assertThat(steps).hasSize(page.select(".trail li").size() + 1);
                }
                assertThat(page.select("body script:not([src$=list.js])"))
                        .as(path)
                        .isEmpty();
            });
        }
    }

    @Test
    void nothingEndsTheElementThatHoldsIt() {
        assertThat(JsonText.of(Map.of("a", "</script><!-- & ]]>")))
                .doesNotContain("<", ">", "&")
                .satisfies(text ->
                        assertThat(JSON.readTree(text).get("a").asString()).isEqualTo("</script><!-- & ]]>"));
    }

    @Test
    void aYearListsItsFilesAsTheyLie() throws Exception {
        Path site = write(SiteAbout.nothing(false));
        JsonNode dataset = of(data(SiteFixtures.page(site, "2025/index.html")), "Dataset");
        assertThat(dataset.get("temporalCoverage").asString()).isEqualTo("2025-04-01/2026-03-31");
        assertThat(dataset.has("license")).isFalse();
        assertThat(dataset.has("publisher")).isFalse();
        assertThat(dataset.get("distribution")).hasSize(14);
        for (JsonNode file : dataset.get("distribution")) {
            Path there = site.resolve("2025").resolve(file.get("contentUrl").asString());
            assertThat(file.get("contentSize").asString()).isEqualTo(Files.size(there) + " B");
            assertThat(file.get("sha256").asString()).isEqualTo(SiteManifest.digest(Files.readAllBytes(there)));
        }
    }

    @Test
    void theCatalogueListsEveryEditionWithItsFilesAsTheyLie() throws Exception {
        Path site = write(SiteAbout.nothing(false));
        JsonNode catalogue = JSON.readTree(Files.readString(site.resolve("catalog.jsonld")));
        JsonNode datasets = catalogue.get("dcat:dataset");
        assertThat(datasets).hasSize(3);
        for (JsonNode dataset : datasets) {
            for (JsonNode file : dataset.get("dcat:distribution")) {
                Path there =
                        site.resolve(file.get("dcat:downloadURL").get("@id").asString());
                assertThat(file.get("dcat:byteSize").get("@value").asString()).isEqualTo("" + Files.size(there));
                assertThat(file.get("spdx:checksum")
                                .get("spdx:checksumValue")
                                .get("@value")
                                .asString())
                        .isEqualTo(SiteManifest.digest(Files.readAllBytes(there)));
                assertThat(file.has("dct:license")).isFalse();
            }
        }
        JsonNode older = datasets.get(1);
        assertThat(older.get("@id").asString()).isEqualTo("#2025-edition-1");
        assertThat(older.get("dct:isReplacedBy").get("@id").asString()).isEqualTo("#2025-edition-2");
        assertThat(datasets.get(0).get("dcat:previousVersion").get("@id").asString())
                .isEqualTo("#2025-edition-1");
    }

    @Test
    void whatTheCityHasSetUpIsSaid() throws Exception {
        Path site = write(WHOLE);
        JsonNode dataset = of(data(SiteFixtures.page(site, "2025/index.html")), "Dataset");
        assertThat(dataset.get("url").asString()).isEqualTo("https://www.minato.example/manifesto/2025/");
        assertThat(dataset.get("license").asString()).isEqualTo(LICENCE.toString());
        assertThat(dataset.get("publisher").get("name").asString()).isEqualTo("みなと市");
        assertThat(Files.readString(site.resolve("catalog.jsonld"))).contains("\"dct:license\"", "みなと市");
        assertThat(SiteFixtures.page(site, "2025/data/index.html")
                        .select("[rel=license]")
                        .attr("href"))
                .isEqualTo(LICENCE.toString());
    }

    @Test
    void theSitemapListsEveryPageThatMayBeReadWhereTheAddressOfTheSiteIsKnown() throws Exception {
        assertThat(write(SiteAbout.nothing(false)).resolve("sitemap.xml")).doesNotExist();
        Path site = write(WHOLE);
        NodeList places = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(site.resolve("sitemap.xml").toFile())
                .getElementsByTagName("loc");
        assertThat(places.getLength()).isEqualTo(SiteFixtures.pages(site).size());
        for (int i = 0; i < places.getLength(); i++) {
            String place = places.item(i).getTextContent();
            assertThat(place).startsWith("https://www.minato.example/manifesto/");
            assertThat(site.resolve(place.substring("https://www.minato.example/manifesto/".length()))
                            .resolve("index.html"))
                    .isRegularFile();
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtTheStart() {
        assertThat(SiteSettings.web("ledger.public-url", "")).isNull();
        assertThat(SiteSettings.web("ledger.public-url", "https://a.example/")).hasHost("a.example");
        for (String wrong : List.of("a.example", "ftp://a.example/", "https://a.example/?b", "javascript:alert(1)")) {
            assertThatThrownBy(() -> SiteSettings.web("ledger.public-url", wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("ledger.public-url");
        }
    }

    private Path write(SiteAbout about) throws IOException {
        Path site = folder.resolve("site-" + about.hashCode());
        new SiteWriter(about, PdfShelf.NONE).write(SiteFixtures.city(), site);
        return site;
    }

    private static JsonNode data(Document page) {
        return JSON.readTree(Objects.requireNonNull(
                        page.select("head script[type=application/ld+json]").first())
                .data());
    }

    private static JsonNode of(JsonNode data, String type) {
        for (JsonNode node : data.get("@graph")) {
            if (node.get("@type").toString().contains("\"" + type + "\"")) {
                return node;
            }
        }
        throw new AssertionError("no " + type + " in " + data);
    }
}
