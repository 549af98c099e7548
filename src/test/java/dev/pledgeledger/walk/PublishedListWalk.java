package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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
    void aCitizenWithoutScriptIsAnsweredByTheApplication() {
        Page citizen = browser.person(window -> window.setJavaScriptEnabled(false));
        citizen.navigate("/public/2026/");
        citizen.locator("main").getByText("取組項目一覧").click();
        citizen.getByLabel("言葉で探す").fill("ｶﾞﾝﾍﾟｷ");
        citizen.getByText("探す", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(citizen.locator(".list-answer")).containsText("「ｶﾞﾝﾍﾟｷ」を含む取組はありません");
        citizen.getByLabel("言葉で探す").fill("岸壁");
        citizen.locator("#q").press("Enter");
        assertThat(citizen.locator(".list-answer")).hasText("「岸壁」を含む取組は1件です。");
        assertThat(citizen.locator(".list-item:visible")).hasCount(1);
        citizen.screenshot(new Page.ScreenshotOptions().setPath(Browser.SCREENSHOTS.resolve("public-list-answer.png")));
    }

    @Test
    void aCitizenWithScriptIsAnsweredWhileSheTypes() {
        Page citizen = browser.person();
        citizen.navigate("/public/2026/list/?q=%E5%B2%B8%E5%A3%81");
        assertThat(citizen.locator(".list-item:visible")).hasCount(1);
        citizen.locator("#q").fill("");
        assertThat(citizen.locator(".list-answer")).hasCount(0);
        assertThat(citizen.locator(".list-item:visible").nth(1)).isVisible();
        browser.look(citizen, "public-list");
    }

    @Test
    void whoeverIsOnTheStaffComparesTwoEditions() {
        Page drafter = signedIn("drafter");
        drafter.navigate("/compare");
        assertThat(drafter.getByText("評価の移り変わり").first()).isVisible();
        browser.look(drafter, "compare");
    }
}
