package dev.pledgeledger.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import dev.pledgeledger.walk.Browser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Filtering and searching the list of all entries: without script, with it, from files and from a server with a strict
/// policy.
class ListWalk {

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

    @Test
    void boxesFilterWithoutScriptAndByKeyboard() {
        Page page = browser().person(window -> window.setJavaScriptEnabled(false));
        try (BrowserContext _ = page.context()) {
            page.navigate(list());
            assertThat(items(page)).hasCount(12);
            page.locator("#q").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            assertThat(page.locator("#rating-A")).isChecked();
            assertThat(items(page)).hasCount(1);
            page.getByLabel("C 一部達成 3件").check();
            assertThat(items(page)).hasCount(4);
            page.getByLabel("3　移動しやすく、災害に強いまち").check();
            assertThat(items(page)).hasCount(1);
            picture(page, "list-without-script");
            page.locator("#movement-UP").check();
            assertThat(items(page)).hasCount(0);
            picture(page, "list-nothing-without-script");
            page.getByText("条件をすべて解除する").click();
            assertThat(items(page)).hasCount(12);
            assertThat(page.locator(".list-texts:visible")).hasCount(0);
            page.getByLabel("実績と予定の本文も表示する").check();
            assertThat(page.locator(".list-texts:visible")).hasCount(12);
            picture(page, "list-texts-without-script");
        }
    }

    @Test
    void aQuestionWithoutScriptOrServerLeavesTheListAndSaysHowToSearch() {
        Page page = browser().person(window -> window.setJavaScriptEnabled(false));
        try (BrowserContext _ = page.context()) {
            page.navigate(list());
            page.locator("#q").fill("保育士");
            page.locator("#q").press("Enter");
            assertThat(items(page)).hasCount(12);
            assertThat(page.locator("noscript p")).isVisible();
        }
    }

    @Test
    void whatIsTypedNarrowsTheListOfAFile() {
        Page page = browser().person();
        try (BrowserContext _ = page.context()) {
            page.navigate(list());
            narrow(page);
            page.navigate(list() + "?q=%E3%81%99%E3%81%BE%E3%83%BC%E3%81%A8%E3%81%B5%E3%81%89%E3%82%93&texts=1");
            assertThat(page.locator("#texts")).isChecked();
            assertThat(page.locator("#q")).hasValue("すまーとふぉん");
            assertThat(items(page)).hasCount(1);
            picture(page, "list-with-script");
            Assertions.assertThat(browser().complaints()).isEmpty();
        }
    }

    @Test
    void whatIsTypedNarrowsTheListOfAServerAndTheAddressKeepsStep() throws IOException {
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                0,
                "/",
                SimpleFileServer.createFileHandler(site.toAbsolutePath()),
                Filter.beforeHandler(
                        "the strictest policy",
                        exchange -> exchange.getResponseHeaders()
                                .add(
                                        "Content-Security-Policy",
                                        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'")));
        server.start();
        Page page = browser().person();
        try (BrowserContext _ = page.context()) {
            String address = "http://localhost:" + server.getAddress().getPort() + "/2025/list/";
            page.navigate(address);
            narrow(page);
            Assertions.assertThat(page.url()).isEqualTo(address + "?q=%E4%BA%A4%E9%80%9A%E6%94%BF%E7%AD%96&rating=C");
            page.reload();
            assertThat(items(page)).hasCount(1);
            page.locator("#q").fill("");
            page.locator("#rating-C").uncheck();
            assertThat(items(page)).hasCount(12);
            Assertions.assertThat(page.url()).isEqualTo(address);
            Assertions.assertThat(browser().complaints()).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private static void narrow(Page page) {
        page.locator("#q").pressSequentially("交通政策");
        assertThat(items(page)).hasCount(3);
        assertThat(page.locator("#list-said")).hasText("全12件のうち3件を表示しています。");
        page.locator("#rating-C").check();
        assertThat(items(page)).hasCount(1);
        page.locator("#q").evaluate("""
                field => {
                  field.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
                  field.value = "交通政策t";
                  field.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
                }""");
        assertThat(items(page)).hasCount(1);
        page.locator("#q").evaluate("""
                field => {
                  field.value = "空港";
                  field.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
                }""");
        assertThat(items(page)).hasCount(0);
        assertThat(page.locator("#list-said")).containsText("別の短い言葉");
        page.locator("#q").fill("交通政策");
        assertThat(items(page)).hasCount(1);
    }

    private static Locator items(Page page) {
        return page.locator(".list-item:visible");
    }

    private static String list() {
        return site.resolve("2025/list/index.html").toUri().toString();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "site", name + ".png")));
    }

    private static Browser browser() {
        return Objects.requireNonNull(browser);
    }
}
