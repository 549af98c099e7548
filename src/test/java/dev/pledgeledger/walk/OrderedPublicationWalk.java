package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.pledgeledger.database.TestDatabase;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestPackage;
import dev.pledgeledger.publication.OrderQueries;
import dev.pledgeledger.publication.OrderService;
import dev.pledgeledger.publication.PublicationOrder;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A year is ordered to be published at a moment: the order fails, which the planning office finds on its desk, and the
/// next one is carried out by the application's own clock.
class OrderedPublicationWalk extends CityWalk {

    private static final double THREE_TICKS = 60_000;

    @Autowired
    TestPackage packages;

    @Autowired
    OrderService orders;

    @Autowired
    OrderQueries queries;

    @DynamicPropertySource
    static void theClockRuns(DynamicPropertyRegistry properties) {
        properties.add("ledger.clocks", () -> true);
    }

    @BeforeEach
    void everythingIsSignedOff() {
        city.approveAll(year);
        packages.signOff(year);
    }

    @Test
    void anOrderFailsInSightAndTheNextIsCarriedOut() throws SQLException {
        Page reviewer = signedIn("reviewer");
        reviewer.navigate("/publication");
        fillIn(reviewer);
        browser.look(reviewer, "publication-order-form");
        order(reviewer);
        browser.look(reviewer, "publication-ordered");

        fails();
        reviewer.navigate("/");
        reviewer.getByText("予約していた令和8年度の公表ができませんでした").click();
        assertThat(reviewer.getByText("公表できず")).isVisible();
        assertThat(reviewer.getByText("（1-1-3）")).isVisible();
        browser.look(reviewer, "publication-failed");

        fillIn(reviewer);
        order(reviewer);
        comesDue(reviewer);
        reviewer.navigate("/publication?year=2026");
        assertThat(reviewer.getByText("公表済", exactly())).isVisible();
        citizensSeeIt(reviewer);
        browser.look(reviewer, "publication-carried-out");
        Page citizen = browser.person();
        citizen.navigate("/public/2026/");
        assertThat(citizen.locator("main")).containsText("第1版");
    }

    private void fillIn(Page reviewer) {
        reviewer.getByLabel("変更の説明").fill("令和8年度の報告です。");
        reviewer.getByText("日時を指定する").click();
        Locator day = reviewer.getByLabel("公表する日");
        day.fill("2099/02/30");
        day.press("Tab");
        assertThat(button(reviewer, "公表を予約する")).isDisabled();
        assertThat(reviewer.getByText("公表する日時が未入力")).isVisible();
        day.fill("2099/04/01");
        day.press("Tab");
        assertThat(button(reviewer, "公表を予約する")).isEnabled();
    }

    private void order(Page reviewer) {
        button(reviewer, "公表を予約する").click();
        confirm(reviewer, "公表を予約する");
        assertThat(reviewer.getByText("予約中", exactly())).isVisible();
    }

    private void fails() {
        city.asSystem(() -> {
            orders.fail(newest().id(), "決裁も取下げもされていない取組が、公約1件にあります（1-1-3）");
            return year;
        });
    }

    private void comesDue(Page reviewer) throws SQLException {
        try (Connection database = TestDatabase.connectAsSuperuser()) {
            database.createStatement()
                    .execute("update publication_order set due_at = now() - interval '1 second' where state = 'OPEN'");
        }
        reviewer.waitForCondition(
                () -> newest().state() == PublicationOrder.State.DONE,
                new Page.WaitForConditionOptions().setTimeout(THREE_TICKS));
        org.assertj.core.api.Assertions.assertThat(state(1)).isEqualTo(State.PUBLISHED);
    }

    private PublicationOrder newest() {
        return city.as("auditor", () -> queries.of(year)).getFirst();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
