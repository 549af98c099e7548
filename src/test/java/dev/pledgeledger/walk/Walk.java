package dev.pledgeledger.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.pledgeledger.database.FreshDatabase;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The application on an empty database, a browser in front of it, and what a person looks for on its pages.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@FreshDatabase
abstract class Walk {

    private static final int MOST_STOPS = 60;

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.at(port);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /// The first button of this name, whether or not it also says which keys it answers to.
    static Locator button(Page page, String verb) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(verb(verb)))
                .first();
    }

    static Locator button(Locator part, String verb) {
        return part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb(verb)))
                .first();
    }

    private static Pattern verb(String words) {
        return Pattern.compile("^" + words + "( ?Ctrl\\+.*)?$");
    }

    static Locator dialog(Page page) {
        return page.locator("vaadin-dialog");
    }

    /// Says yes to what the page asks.
    static void confirm(Page page, String verb) {
        button(page.getByRole(AriaRole.ALERTDIALOG), verb).click();
    }

    /// Waits, on the page of publication, until citizens see what was published.
    static void citizensSeeIt(Page publication) {
        PlaywrightAssertions.assertThat(publication.getByText("公表した内容がそのまま表示されています"))
                .isVisible();
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    static Locator heading(Page page, String words) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /// Goes on with the Tab key until the focus is there, or on something in it.
    static void tabTo(Page page, Locator goal) {
        for (int stop = 0; stop < MOST_STOPS && !holdsFocus(goal); stop++) {
            page.keyboard().press("Tab");
        }
        assertThat(holdsFocus(goal)).as("%s is reached with the Tab key", goal).isTrue();
    }

    private static boolean holdsFocus(Locator goal) {
        return (Boolean) goal.evaluate("part => part.contains(part.getRootNode().activeElement)");
    }

    static void chooseRating(Page page, String word) {
        chooseRating(page.locator("body"), word);
    }

    static void chooseRating(Locator part, String word) {
        part.locator("vaadin-radio-button", new Locator.LocatorOptions().setHasText(word))
                .click();
    }
}
