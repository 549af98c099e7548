package dev.pledgeledger.chaos;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.walk.Browser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Somebody who types counted words into an entry, and looks afterwards what is left of them.
final class Typist {

    private static final String FIELD = "主な取組実績";
    private static final int MILLISECONDS_TO_CRASH = 300;
    private static final String PUT_BACK = "残っている入力に戻す";

    private final Browser browser;
    private final String login;
    private final String address;
    private final List<Instant> typed = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Instant began = Instant.EPOCH;
    private Page page;

    /// @param number of the entry in the list of hers, the first being 0
    Typist(Browser browser, String login, int number) {
        this.browser = browser;
        this.login = login;
        page = browser.person();
        visit("/entries");
        address = "/" + page.locator("vaadin-grid a.code").nth(number).getAttribute("href");
        open();
    }

    private void visit(String where) {
        page.navigate(where);
        if (page.url().contains("/sign-in")) {
            Browser.signIn(page, login, TestCity.PASSWORD);
            page.navigate(where);
        }
    }

    /// Opens the page of the entry and takes back what is offered there.
    private void open() {
        visit(address);
        assertThat(field()).isVisible();
        Locator offered = page.getByText(PUT_BACK);
        if (offered.count() > 0) {
            offered.first().click();
            assertThat(offered).hasCount(0);
        }
    }

    private Locator field() {
        return page.getByLabel(FIELD, new Page.GetByLabelOptions().setExact(true));
    }

    /// Empties the field.
    void clear() {
        field().fill("");
    }

    /// Begins a new text.
    void begin() {
        typed.clear();
        text.setLength(0);
        field().click();
        began = Instant.now();
        type("・");
    }

    /// Types the next word.
    void goOn() {
        type((typed.size() + 1) + "、");
        typed.add(Instant.now());
    }

    private void type(String word) {
        page.keyboard().insertText(word);
        text.append(word);
    }

    void suffer(Interruption interruption) {
        switch (interruption) {
            case SESSION_GONE -> page.context().clearCookies();
            case TAB_CLOSED -> page.close();
            case BROWSER_CRASHED -> crash();
            case CUT_FOR_10_SECONDS, CUT_FOR_60_SECONDS, CUT_FOR_1200_SECONDS ->
                page.context().setOffline(true);
            case SERVER_KILLED -> {}
        }
    }

    private void crash() {
        try {
            page.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(MILLISECONDS_TO_CRASH));
        } catch (PlaywrightException expected) {
            // Nothing answers any more.
        }
        assertThatThrownBy(() -> page.waitForCondition(() -> false)).hasMessageContaining("crashed");
    }

    void online() {
        page.context().setOffline(false);
    }

    /// Comes back to the entry, in a new window where the old one is gone.
    ///
    /// @return how long had been typed what is not there any more
    Duration comeBack(Interruption interruption) {
        if (interruption.endsThePage()) {
            page.context().close();
            page = browser.person();
        }
        open();
        String left = field().inputValue();
        if (!text.toString().startsWith(left)) {
            throw new AssertionError("What came back was never typed: " + left + " instead of " + text);
        }
        int words = (int) left.chars().filter(sign -> sign == '、').count();
        if (words == typed.size()) {
            return Duration.ZERO;
        }
        return Duration.between(words == 0 ? began : typed.get(words - 1), typed.getLast());
    }
}
