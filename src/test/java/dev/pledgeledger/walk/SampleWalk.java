package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/// The sample city, signed in as everybody whom its sign-in page offers: each finds something on the desk, and one more
/// screen of her own. Every page says that it is a sample.
@TestPropertySource(properties = "ledger.demo=true")
class SampleWalk extends Walk {

    private static final String PASSWORD = "asanagi-tobiuo-82";

    /// The other screen of those whose desk does not lead to one entry.
    private static final Map<String, String> SCREENS = Map.of(
            "kikaku", "/review",
            "kikaku2", "/entries",
            "shicho", "/sign-off",
            "kanri", "/staff",
            "kansa", "/audit",
            "shokuin", "/entries");

    /// Which of these pages the guides show.
    private static final Map<String, String> PICTURES = Map.of(
            "sample-tanto-desk", "desk",
            "sample-tanto-screen", "editor",
            "sample-kacho-desk", "desk-head",
            "sample-kacho-screen", "concur",
            "sample-kikaku-screen", "review",
            "sample-kikaku-entry", "review-entry",
            "sample-shicho-screen", "sign-off",
            "sample-kanri-screen", "staff",
            "sample-kansa-screen", "audit");

    @Test
    void everybodyWhoIsOfferedFindsSomethingToDo() {
        Page stranger = browser.person();
        stranger.navigate("/sign-in");
        assertThat(stranger.locator(".state").getByText("見本")).isVisible();
        Locator offered = stranger.locator("main table tbody tr");
        assertThat(offered).hasCount(9);
        browser.look(stranger, "sample-sign-in");
        for (Locator row : offered.all()) {
            visit(row.locator("td").nth(0).innerText(), row.locator("td").nth(1).innerText());
        }
    }

    private void visit(String login, String password) {
        Page page = browser.signedIn(login, password);
        page.navigate("/");
        assertThat(page.locator(".top .state").getByText("見本")).isVisible();
        assertThat(page.locator("vaadin-grid a[href^='entries/'], .desk-more a").first())
                .isVisible();
        look(page, "sample-" + login + "-desk");
        String screen = SCREENS.get(login);
        if (screen == null) {
            page.locator("vaadin-grid a[href^='entries/']").first().click();
            page.waitForURL("**/entries/*");
        } else {
            page.navigate(screen);
        }
        assertThat(page.locator("main h1").first()).isVisible();
        look(page, "sample-" + login + "-screen");
        if (login.equals("kikaku")) {
            page.locator("vaadin-grid a[href^='entries/']").first().click();
            page.waitForURL("**/entries/*");
            assertThat(page.locator(".step-bar")).isVisible();
            look(page, "sample-kikaku-entry");
        }
        page.context().close();
    }

    private void look(Page page, String name) {
        browser.look(page, name);
        String picture = PICTURES.get(name);
        if (picture != null) {
            GuidePicture.of(page, picture, name);
        }
    }

    @Test
    void everyScreenIsUsableInASmallWindowAndAtTwiceTheSize() {
        Screens.byPerson().forEach((login, routes) -> {
            Page page = login.isEmpty() ? browser.person() : browser.signedIn(login, PASSWORD);
            for (String route : routes) {
                String name = "small-" + route.replaceAll("\\W+", "-");
                page.setViewportSize(1280, 720);
                Screens.open(page, route);
                browser.look(page, name);
                fits(page, route);
                // What 1280 by 720 is at 200 %.
                page.setViewportSize(640, 360);
                Screens.open(page, route);
                fits(page, route);
                page.screenshot(new Page.ScreenshotOptions().setPath(Browser.SCREENSHOTS.resolve(name + "-twice.png")));
            }
            page.context().close();
        });
    }

    /// Nothing is cut off at the side, and what stays in place leaves room for the rest.
    private static void fits(Page page, String route) {
        assertThat((Integer) page.evaluate("() => document.scrollingElement.scrollWidth - window.innerWidth"))
                .as("%s is wider than its window by", route)
                .isLessThanOrEqualTo(0);
        assertThat((Boolean) page.evaluate("""
                () => [...document.querySelectorAll('.step-bar, .foot-bar, .entry-head')].every(part =>
                    getComputedStyle(part).position === 'static' || part.offsetHeight <= window.innerHeight / 3)"""))
                .as("what stays in place on %s leaves room", route)
                .isTrue();
        page.waitForFunction("() => [...document.images].every(image => image.complete && image.naturalWidth > 0)");
    }

    @Test
    void whatIsPrintedPublishedOrGoneWrongSaysThatItIsASampleToo() {
        Page page = browser.signedIn("kansa", PASSWORD);
        page.navigate("/entries");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("vaadin-app-layout")).hasAttribute("data-sample", Pattern.compile("見本"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.navigate("/import");
        assertThat(page.getByText("このページは表示できません")).isVisible();
        assertThat(page.locator(".top .state").getByText("見本")).isVisible();
        page.navigate("/no-such-page");
        assertThat(page.getByText("このページは表示できません")).isVisible();
        assertThat(page.getByText("見本").first()).isVisible();
        page.navigate("/public/");
        assertThat(page.locator(".masthead-sample")).containsText("見本");
        browser.look(page, "sample-public");
        page.locator("main a").first().click();
        assertThat(page.locator(".masthead-sample")).containsText("見本");
        page.navigate("/public/no-such-page/");
        assertThat(page.getByText("見本").first()).isVisible();
    }
}
