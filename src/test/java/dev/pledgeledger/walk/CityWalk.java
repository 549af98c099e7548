package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.pledgeledger.account.Installation;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A walk through the test city, in the year that is open there.
abstract class CityWalk extends Walk {

    @Autowired
    TestCity city;

    @Autowired
    private Installation installation;

    CycleId year;

    @BeforeEach
    void found() {
        year = city.found();
        city.asSystem(() -> {
            installation.foundSample("みなと市");
            return year;
        });
    }

    Page signedIn(String login) {
        return browser.signedIn(login, TestCity.PASSWORD);
    }

    /// Somebody who has signed in and opened the page of an entry.
    Page visit(String login, Entry entry) {
        Page page = signedIn(login);
        page.navigate("/" + ProgressPaths.of(entry.id()));
        assertThat(page.locator(".step-bar")).isVisible();
        return page;
    }

    Entry entry(int number) {
        return city.entry(year, number);
    }

    State state(int number) {
        return entry(number).state();
    }

    void waitFor(Page page, int number, State state) {
        page.waitForCondition(() -> state(number) == state);
    }
}
