package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.pledgeledger.progress.TestPackage;
import dev.pledgeledger.publication.EditionService;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An edition that should not have been published leaves the public site at once, tells citizens why, and comes back.
class WithdrawalWalk extends CityWalk {

    private static final String REASON = "個人の名前が残っていたため、直してから改めて公表します。";

    @Autowired
    TestPackage packages;

    @Autowired
    EditionService editions;

    @BeforeEach
    void publish() {
        city.approveAll(year);
        packages.signOff(year);
        city.as("reviewer", () -> editions.publish(year, ""));
    }

    @Test
    void anEditionIsWithdrawnAndRestored() {
        Page reviewer = signedIn("reviewer");
        reviewer.navigate("/publication?year=2026");
        citizensSeeIt(reviewer);
        decide(reviewer, "取り下げる", REASON);
        assertThat(reviewer.getByText("令和8年度 第1版を取り下げました。")).isVisible();
        citizensSeeIt(reviewer);
        browser.look(reviewer, "publication-withdrawn");

        Page citizen = browser.person();
        citizen.navigate("/public/2026/pledges/1-1-1/");
        assertThat(citizen.locator("h1")).containsText("取り下げています");
        assertThat(citizen.locator("main")).containsText(REASON);
        browser.look(citizen, "public-withdrawn");
        APIResponse file = citizen.request().get(citizen.url().replaceFirst("/public/.*", "/public/2026/report.pdf"));
        Assertions.assertThat(file.status()).isEqualTo(410);
        Assertions.assertThat(file.text()).startsWith("<!doctype html>").contains(REASON);
        citizen.locator(".trail a").click();
        assertThat(citizen.locator("main")).containsText("取り下げた公表版");
        browser.look(citizen, "public-home-withdrawn");

        decide(reviewer, "再び公開する", "別の版と取り違えたため");
        citizensSeeIt(reviewer);
        citizen.navigate("/public/2026/pledges/1-1-1/");
        assertThat(citizen.locator("article")).isVisible();
    }

    private void decide(Page reviewer, String verb, String reason) {
        button(reviewer, "令和8年度 第1版を" + verb).click();
        Locator dialog = dialog(reviewer);
        dialog.getByLabel("理由").fill(reason);
        browser.look(reviewer, "publication-" + (verb.startsWith("取") ? "withdraw" : "restore"));
        button(dialog, verb).click();
        assertThat(dialog).hasCount(0);
    }
}
