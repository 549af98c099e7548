package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import dev.pledgeledger.walk.Browser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The public site as a citizen meets it: in a browser, wide and narrow, by day and by night.
class SiteWalk {

    private static final List<String> PAGES = List.of(
            "index.html",
            "accessibility/index.html",
            "2025/index.html",
            "2024/index.html",
            "2025/areas/2/index.html",
            "2025/areas/3/index.html",
            "2025/pledges/3-1-1/index.html",
            "2025/list/index.html",
            "2025/departments/index.html",
            "2025/departments/" + NameKey.of("産業戦略課") + "/index.html",
            "2025/programmes/index.html",
            "2025/sdgs/11/index.html",
            "2025/compare/index.html",
            "2025/compare/2024/index.html",
            "2025/compare/edition-1/index.html",
            "2025/errata/index.html",
            "2025/data/index.html",
            "en/index.html",
            "en/accessibility/index.html",
            "en/2025/index.html",
            "en/2025/areas/2/index.html",
            "en/2025/pledges/3-1-1/index.html",
            "2025/editions/1/index.html",
            "2025/editions/1/pledges/2-1-1/index.html");

    @TempDir
    private static Path folder;

    private static Path site = Path.of("");
    private static @Nullable Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.onFiles();
        site = SiteFixtures.write(SiteFixtures.city(), folder.resolve("site"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void everyKindOfPageIsAccessibleAndFitsItsWidth(int width) {
        Page page = citizen(width);
        try (BrowserContext _ = page.context()) {
            for (String path : PAGES) {
                page.navigate(site.resolve(path).toUri().toString());
                browser().look(page, "site/" + path.replace("/index.html", "").replace('/', '-') + "-" + width);

                assertThat(browser().complaints()).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of %s", path)
                        .isEqualTo(width);
            }
        }
    }

    @Test
    void theAccessibilityReportInTheRepositoryIsThatOfThesePages() throws Exception {
        var report = new AccessibilityReport();
        Page page = citizen(1280);
        try (BrowserContext _ = page.context()) {
            for (String path : PAGES) {
                page.navigate(site.resolve(path).toUri().toString());
                report.add(
                        path.replace(NameKey.of("産業戦略課"), "（課の名前の記号）"),
                        new AxeBuilder(page).setLegacyMode(true).analyze());
            }
        }
        Path made = Files.writeString(Path.of("target/accessibility.md"), report.text());
        assertThat(report.text()).doesNotContain("違反あり");
        assertThat(Path.of("docs/accessibility.md")).as("copy " + made).hasSameTextualContentAs(made);
    }

    @Test
    void aPagePrintsOnA4InBlackOnWhiteWithoutNavigation() throws Exception {
        Path folder = Files.createDirectories(Path.of("target/print"));
        Page page = citizen(1280);
        try (BrowserContext _ = page.context()) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
            for (String path : List.of("2025/index.html", "2025/areas/2/index.html", "2025/pledges/3-1-1/index.html")) {
                page.navigate(site.resolve(path).toUri().toString());
                for (String unwanted : List.of(".skip", ".trail", ".neighbours", ".sections", ".masthead-language")) {
                    assertThat(page.locator(unwanted + ":visible").count())
                            .as("%s of %s", unwanted, path)
                            .isZero();
                }
                assertThat(page.evaluate("getComputedStyle(document.documentElement).color"))
                        .isEqualTo("rgb(0, 0, 0)");
                byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                Files.write(folder.resolve(path.replace("/index.html", "").replace('/', '-') + ".pdf"), printed);
                try (PDDocument document = Loader.loadPDF(printed)) {
                    assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
                    assertThat(new PDFTextStripper().getText(document))
                            .contains("令和8年3月31日現在")
                            .doesNotContain("http", ".html");
                    ImageIO.write(
                            new PDFRenderer(document).renderImageWithDPI(0, 100),
                            "png",
                            folder.resolve(path.replace("/index.html", "").replace('/', '-') + ".png")
                                    .toFile());
                }
            }
        }
    }

    @Test
    void hostileTextsBreakNothing() {
        Path hostile = SiteFixtures.write(SiteFixtures.generated(3), folder.resolve("hostile"));
        Page page = citizen(360);
        try (BrowserContext _ = page.context()) {
            List<String> alarms = new ArrayList<>();
            page.onDialog(dialog -> alarms.add(dialog.message()));
            page.onPageError(alarms::add);
            page.onRequest(request -> {
                if (!request.url().startsWith("file:")) {
                    alarms.add(request.url());
                }
            });
            for (String path : SiteFixtures.somePages(hostile).keySet()) {
                page.navigate(hostile.resolve(path).toUri().toString());
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of %s", path)
                        .isEqualTo(360);
            }

            assertThat(alarms).isEmpty();
        }
    }

    @Test
    void aCitizenFindsAPledgeFromTheFirstPageWithoutScriptAndBackAgain() {
        Page page = browser().person(window -> window.setJavaScriptEnabled(false));
        try (BrowserContext _ = page.context()) {
            page.navigate(site.resolve("index.html").toUri().toString());
            page.locator("main a", new Page.LocatorOptions().setHasText("令和7年度"))
                    .first()
                    .click();
            page.locator("main a", new Page.LocatorOptions().setHasText("安心して子育てできるまち"))
                    .click();
            page.locator("main a", new Page.LocatorOptions().setHasText("2-1-1"))
                    .click();

            assertThat(page.locator("h1").innerText()).contains("2-1-1", "保育士を確保し");
            assertThat(page.locator(".entry .rating").innerText()).contains("C", "一部達成");
            page.locator(".trail a").first().click();
            assertThat(page.locator("h1").innerText()).isEqualTo("マニフェスト達成状況の公表");
        }
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        Page page = citizen(1280);
        try (BrowserContext _ = page.context()) {
            page.navigate(site.resolve("2025/index.html").toUri().toString());
            page.keyboard().press("Tab");

            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("本文へ移動");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    @Test
    void aWebServerShowsTheSamePagesAtTheirAddresses() {
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                site.toAbsolutePath(),
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        Page page = citizen(1280);
        try (BrowserContext _ = page.context()) {
            String address = "http://localhost:" + server.getAddress().getPort();
            page.navigate(address + "/2025/pledges/1-1-1/");

            assertThat(page.locator("h1").innerText()).contains("1-1-1");
            page.locator(".trail a").nth(1).click();
            assertThat(page.url()).isEqualTo(address + "/2025/index.html");
        } finally {
            server.stop(0);
        }
    }

    private static Page citizen(int width) {
        return browser().person(window -> window.setViewportSize(width, 800));
    }

    private static Browser browser() {
        return Objects.requireNonNull(browser);
    }
}
