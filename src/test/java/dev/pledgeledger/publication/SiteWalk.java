package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The public site as a citizen meets it: in a browser, wide and narrow, by day and by night.
class SiteWalk {

    private static final List<String> PAGES = List.of(
            "index.html",
            "2025/index.html",
            "2024/index.html",
            "2025/areas/2/index.html",
            "2025/areas/3/index.html",
            "2025/pledges/3-1-1/index.html",
            "2025/errata/index.html",
            "2025/editions/1/index.html",
            "2025/editions/1/pledges/2-1-1/index.html");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @TempDir
    private static Path folder;

    private static Path site = Path.of("");
    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @BeforeAll
    static void open() {
        Path program = program();
        site = SiteFixtures.write(SiteFixtures.city(), folder.resolve("site"));
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "1280,DARK", "360,LIGHT", "360,DARK"})
    void everyKindOfPageIsAccessibleAndFitsItsWidth(int width, ColorScheme scheme) {
        try (BrowserContext context = context(width, scheme)) {
            Page page = context.newPage();
            for (String path : PAGES) {
                page.navigate(site.resolve(path).toUri().toString());
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target",
                                "screenshots",
                                "site",
                                path.replace("/index.html", "").replace('/', '-') + "-" + width + "-" + scheme
                                        + ".png")));

                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as("axe on %s at %d %s", path, width, scheme)
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml() + " "
                                                + node.getFailureSummary())
                                        .toList())
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of %s", path)
                        .isEqualTo(width);
            }
        }
    }

    @Test
    void hostileTextsBreakNothing() {
        Path hostile = SiteFixtures.write(SiteFixtures.generated(3), folder.resolve("hostile"));
        try (BrowserContext context = context(360, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> alarms = new ArrayList<>();
            page.onDialog(dialog -> alarms.add(dialog.message()));
            page.onPageError(alarms::add);
            page.onRequest(request -> {
                if (!request.url().startsWith("file:")) {
                    alarms.add(request.url());
                }
            });
            for (String path : SiteFixtures.pages(hostile).keySet()) {
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
        try (BrowserContext context = Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
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
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
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
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            String address = "http://localhost:" + server.getAddress().getPort();
            page.navigate(address + "/2025/pledges/1-1-1/");

            assertThat(page.locator("h1").innerText()).contains("1-1-1");
            page.locator(".trail a").nth(1).click();
            assertThat(page.url()).isEqualTo(address + "/2025/index.html");
        } finally {
            server.stop(0);
        }
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme)
                        .setLocale("ja-JP"));
    }

    /// Without a browser the walk is skipped; in CI it fails.
    private static Path program() {
        Optional<Path> program = Stream.concat(
                        Optional.ofNullable(System.getenv("CHROMIUM")).stream(),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            String missing = "no Chromium found: install it, or name it in the environment variable CHROMIUM";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(missing);
            }
            Assumptions.abort(missing);
        }
        return program.orElseThrow();
    }
}
