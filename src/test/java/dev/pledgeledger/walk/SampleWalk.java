package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

    /// The other screen of those whose desk does not lead to one entry.
    private static final Map<String, String> SCREENS = Map.of(
            "kikaku", "/review",
            "kikaku2", "/entries",
            "shicho", "/sign-off",
            "kanri", "/staff",
            "kansa", "/audit",
            "shokuin", "/entries");

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
        browser.look(page, "sample-" + login + "-desk");
        String screen = SCREENS.get(login);
        if (screen == null) {
            page.locator("vaadin-grid a[href^='entries/']").first().click();
            page.waitForURL("**/entries/*");
        } else {
            page.navigate(screen);
        }
        assertThat(page.locator("main h1").first()).isVisible();
        browser.look(page, "sample-" + login + "-screen");
        page.context().close();
    }

    @Test
    void whatIsPrintedPublishedOrGoneWrongSaysThatItIsASampleToo() {
        Page page = browser.signedIn("kansa", "asanagi-tobiuo-82");
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
