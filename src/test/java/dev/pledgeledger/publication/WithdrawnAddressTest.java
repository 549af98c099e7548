package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawnAddressTest {

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void write() {
        site = SiteFixtures.writeWithdrawn(folder.resolve("site"));
    }

    @Test
    void everyPageAndFileOfWhatIsWithdrawnSaysSo() {
        assertThat(Stream.of("", "/", "/report.pdf", "/pledges/1-1-1/", "/editions/1/report.csv")
                        .map(path -> "/2024" + path))
                .allSatisfy(path -> assertThat(WithdrawnAddress.of(site, path))
                        .hasValueSatisfying(address -> assertThat(Jsoup.parse(page(address))
                                        .select(".lead")
                                        .text())
                                .contains("令和6年度 第1版", "<b>氏名</b>が残っていた")
                                .doesNotContain("企画 一郎")));
        assertThat(WithdrawnAddress.of(site, "/2025/editions/2/areas/1/")).isPresent();
        assertThat(page(WithdrawnAddress.of(site, "/en/2024/areas/1/").orElseThrow()))
                .contains("FY2024 Edition 1 was withdrawn on 20 June 2026.", "href=\"/public/style.css\"");
        assertThat(WithdrawnAddress.of(site, "/en/2025/")).isEmpty();
    }

    @Test
    void whatMayBeReadIsNotTouchedAndWhatNeverWasIsNotCalledWithdrawn() {
        assertThat(Stream.of(
                        "/2025/",
                        "/2025/data/entries.csv",
                        "/2025/nothing",
                        "/2025/editions/3/",
                        "/2023/",
                        "/../2024/x",
                        "/style.css",
                        "/2024x/",
                        "/"))
                .allSatisfy(path -> assertThat(WithdrawnAddress.of(site, path)).isEmpty());
    }

    @Test
    void itsLinksLeadToTheSamePlacesFromEverywhere() {
        Document page = Jsoup.parse(
                page(WithdrawnAddress.of(site, "/2025/editions/2/areas/1/").orElseThrow()));
        assertThat(page.select("main a").attr("href")).isEqualTo("/public/2025/index.html");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("/public/style.css");
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
    }

    private String page(WithdrawnAddress address) {
        try {
            return address.page(site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
