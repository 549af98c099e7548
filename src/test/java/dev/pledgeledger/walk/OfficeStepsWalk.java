package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestPackage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The rarer steps of the planning office: entering for a silent department, overriding a rating, withdrawing and
/// reinstating, correcting what is published; and the desks of those who have no entries to write.
@FreshDatabase(FreshDatabase.Before.METHOD)
class OfficeStepsWalk extends CityWalk {

    @Autowired
    TestPackage packages;

    @Test
    void aReviewerEntersForASilentDepartmentAndItsHeadConfirms() {
        Page reviewer = visit("reviewer", entry(1));
        openMenu(reviewer);
        browser.look(reviewer, "office-menu");
        chooseFromMenu(reviewer, "代行入力する");
        reason(reviewer).fill("担当者が休職しているため。");
        button(dialog(reviewer), "代行入力する").click();
        assertThat(reviewer.locator(".information-banner")).containsText("担当者が休職しているため。");
        field(reviewer, "主な取組実績").fill("・岸壁を一か所直しました。");
        field(reviewer, "今後の主な取組予定").fill("・残りも直します。");
        chooseRating(reviewer, "おおむね達成");
        assertThat(button(reviewer, "提出する")).isEnabled();
        browser.look(reviewer, "office-entering-for");
        button(reviewer, "提出する").click();
        waitFor(reviewer, 1, State.CONCURRENCE);
        Page head = visit("head", entry(1));
        assertThat(head.locator(".information-banner")).containsText("代わって入力した文です");
        browser.look(head, "office-head");
        button(head, "確認する").click();
        waitFor(head, 1, State.SUBMITTED);
    }

    @Test
    void oneReviewerOverridesAndAnotherApproves() {
        city.walkTo(State.IN_REVIEW, year, 1);
        Page reviewer = visit("reviewer", entry(1));
        openMenu(reviewer);
        chooseFromMenu(reviewer, "評価を修正する");
        button(dialog(reviewer), "評価を修正する").click();
        browser.look(reviewer, "office-override");
        chooseRating(dialog(reviewer), "一部達成");
        reason(reviewer).fill("残る一か所の割合から見て。");
        button(dialog(reviewer), "評価を修正する").click();
        assertThat(reviewer.getByText("承認はほかの審査者が行います").last()).isVisible();
        browser.look(reviewer, "office-overridden");
        button(reviewer, "審査をやめる").click();
        waitFor(reviewer, 1, State.SUBMITTED);
        Page other = visit("reviewer2", entry(1));
        button(other, "審査を始める").click();
        waitFor(other, 1, State.IN_REVIEW);
        button(other, "承認する").click();
        waitFor(other, 1, State.APPROVED);
    }

    @Test
    void anEntryIsWithdrawnAndReinstatedByKeyboard() {
        Page reviewer = visit("reviewer", entry(1));
        Locator others = reviewer.locator("vaadin-menu-bar-button").first();
        others.focus();
        reviewer.keyboard().press("ArrowDown");
        assertThat(item(reviewer, "取り下げる")).isVisible();
        reviewer.keyboard().press("End");
        reviewer.keyboard().press("Enter");
        reason(reviewer).fill("国の事業となったため。");
        button(dialog(reviewer), "取り下げる").click();
        waitFor(reviewer, 1, State.WITHDRAWN);
        reviewer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("元に戻す"))
                .click();
        reason(reviewer).fill("市の事業のままと分かったため。");
        button(dialog(reviewer), "復活させる").click();
        waitFor(reviewer, 1, State.DRAFT);
    }

    @Test
    void everyRoleFindsSomethingOnItsDesk() {
        city.approveAll(year);
        look("reviewer");
        packages.makePackage(year);
        look("signatory");
        look("auditor");
        look("drafter");
        look("admin");
    }

    @Test
    void theWordingOfAPublishedEntryIsCorrected() {
        Entry published = city.entry(city.publishedBefore(year), 1);
        Page reviewer = visit("reviewer", published);
        openMenu(reviewer);
        chooseFromMenu(reviewer, "字句を訂正する");
        field(reviewer, "主な取組実績").fill("・昨年は二回の点検を行いました。");
        browser.look(reviewer, "office-wording");
        reason(reviewer).fill("回数の誤記のため。");
        button(dialog(reviewer), "字句を訂正する").click();
        assertThat(reviewer.getByText("1-1-1 の字句の訂正を審査へ回しました").last()).isVisible();
        Page other = signedIn("reviewer2");
        assertThat(other.locator(".other-year").first()).containsText("令和7年度");
        browser.look(other, "office-desk-correction");
        other.navigate("/entries");
        button(other, "取組を追加").click();
        button(dialog(other), "取組を追加").click();
        browser.look(other, "office-add");
    }

    private void look(String login) {
        Page page = signedIn(login);
        assertThat(page.locator(".page h1")).containsText("わたしの机");
        browser.look(page, "desk-" + login);
    }

    private static void openMenu(Page page) {
        page.locator("vaadin-menu-bar-button").first().click();
        assertThat(page.locator("vaadin-menu-bar-item").last()).isVisible();
    }

    private static void chooseFromMenu(Page page, String verb) {
        item(page, verb).click();
    }

    private static Locator item(Page page, String verb) {
        return page.locator("vaadin-menu-bar-list-box vaadin-menu-bar-item", new Page.LocatorOptions().setHasText(verb))
                .first();
    }

    private static Locator reason(Page page) {
        return dialog(page).getByLabel("理由");
    }
}
