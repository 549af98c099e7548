package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.pledgeledger.progress.TestCorrections;
import dev.pledgeledger.progress.TestPackage;
import dev.pledgeledger.publication.EditionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is published is searched by citizens, with the application's answer where no script runs, and compared by
/// staff.
class PublishedListWalk extends CityWalk {

    @Autowired
    TestPackage packages;

    @Autowired
    TestCorrections corrections;

    @Autowired
    EditionService editions;

    @BeforeEach
    void publish() {
        city.approveAll(year);
        packages.signOff(year);
        city.as("reviewer", () -> editions.publish(year, ""));
        Page reviewer = signedIn("reviewer");
        reviewer.navigate("/publication");
        citizensSeeIt(reviewer);
        reviewer.getByText("年度や版を比べる").click();
        assertThat(reviewer.locator("h1")).hasText("年度や版を比べる");
    }

    @Test
    void whatIsPublishedIsSearchedAndCompared() {
        aCitizenWithoutScriptIsAnsweredByTheApplication();
        aCitizenWithScriptIsAnsweredWhileSheTypes();
        whoeverIsOnTheStaffComparesTwoEditions();
    }

    private void aCitizenWithoutScriptIsAnsweredByTheApplication() {
        Page citizen = browser.person(window -> window.setJavaScriptEnabled(false));
        citizen.navigate("/public/2026/");
        citizen.locator("main").getByText("取組項目一覧").click();
        citizen.getByLabel("言葉で探す").fill("ｶﾞﾝﾍﾟｷ");
        citizen.getByText("探す", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(citizen.locator(".list-answer")).containsText("「ｶﾞﾝﾍﾟｷ」を含む取組はありません");
        citizen.getByLabel("言葉で探す").fill("１－１－２");
        citizen.locator("#q").press("Enter");
        assertThat(citizen.locator(".list-answer")).hasText("「１－１－２」を含む取組は1件です。");
        assertThat(citizen.locator(".list-item:visible")).hasCount(1);
        citizen.screenshot(new Page.ScreenshotOptions().setPath(Browser.SCREENSHOTS.resolve("public-list-answer.png")));
    }

    private void aCitizenWithScriptIsAnsweredWhileSheTypes() {
        Page citizen = browser.person();
        citizen.navigate("/public/2026/list/?q=%EF%BC%91%EF%BC%8D%EF%BC%91%EF%BC%8D%EF%BC%92");
        assertThat(citizen.locator(".list-item:visible")).hasCount(1);
        citizen.locator("#q").fill("");
        assertThat(citizen.locator(".list-answer")).hasCount(0);
        assertThat(citizen.locator(".list-item:visible").nth(1)).isVisible();
        browser.look(citizen, "public-list");
    }

    private void whoeverIsOnTheStaffComparesTwoEditions() {
        corrections.reword(year, 1, "・岸壁を三か所直しました。");
        corrections.approve(year, 1);
        packages.signOff(year);
        city.as("reviewer", () -> editions.publish(year, "箇所の数を改めた"));
        Page drafter = signedIn("drafter");
        drafter.navigate("/compare");
        assertThat(drafter.getByText("評価の移り変わり").first()).isVisible();
        browser.look(drafter, "compare");
    }
}
