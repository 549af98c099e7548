package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.pledgeledger.account.Installation;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TestPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The rarer steps of the planning office: entering for a silent department, overriding a rating, withdrawing and
/// reinstating, correcting what is published; and the desks of those who have no entries to write.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@FreshDatabase(FreshDatabase.Before.METHOD)
class OfficeStepsWalk {

    @Autowired
    TestCity city;

    @Autowired
    TestPackage packages;

    @Autowired
    Installation installation;

    @Autowired
    EntryDetailsQueries details;

    @LocalServerPort
    int port;

    Browser browser;
    CycleId year;

    @BeforeEach
    void open() {
        browser = Browser.at(port);
        year = city.found();
        city.asSystem(() -> {
            installation.foundSample("みなと市");
            return year;
        });
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aReviewerEntersForASilentDepartmentAndItsHeadConfirms() {
        Page reviewer = visit("reviewer", city.entry(year, 1));
        openMenu(reviewer);
        browser.look(reviewer, "office-menu");
        chooseFromMenu(reviewer, "代行入力する");
        reason(reviewer).fill("担当者が休職しているため。");
        press(reviewer, "代行入力する");
        assertThat(reviewer.locator(".information-banner")).containsText("担当者が休職しているため。");
        area(reviewer, "主な取組実績").fill("・岸壁を一か所直しました。");
        area(reviewer, "今後の主な取組予定").fill("・残りも直します。");
        reviewer.locator("vaadin-radio-button", new Page.LocatorOptions().setHasText("おおむね達成"))
                .click();
        assertThat(button(reviewer, "提出する")).isEnabled();
        browser.look(reviewer, "office-entering-for");
        button(reviewer, "提出する").click();
        waitFor(reviewer, State.CONCURRENCE);
        Page head = visit("head", city.entry(year, 1));
        assertThat(head.locator(".information-banner")).containsText("代わって入力した文です");
        browser.look(head, "office-head");
        button(head, "確認する").click();
        waitFor(head, State.SUBMITTED);
    }

    @Test
    void oneReviewerOverridesAndAnotherApproves() {
        city.walkTo(State.IN_REVIEW, year, 1);
        Page reviewer = visit("reviewer", city.entry(year, 1));
        openMenu(reviewer);
        chooseFromMenu(reviewer, "評価を修正する");
        press(reviewer, "評価を修正する");
        browser.look(reviewer, "office-override");
        reviewer.locator("vaadin-dialog vaadin-radio-button", new Page.LocatorOptions().setHasText("一部達成"))
                .click();
        reason(reviewer).fill("残る一か所の割合から見て。");
        press(reviewer, "評価を修正する");
        assertThat(reviewer.getByText("承認はほかの審査者が行います").last()).isVisible();
        browser.look(reviewer, "office-overridden");
        button(reviewer, "審査をやめる").click();
        waitFor(reviewer, State.SUBMITTED);
        Page other = visit("reviewer2", city.entry(year, 1));
        button(other, "審査を始める").click();
        waitFor(other, State.IN_REVIEW);
        button(other, "承認する").click();
        waitFor(other, State.APPROVED);
    }

    @Test
    void anEntryIsWithdrawnAndReinstatedByKeyboard() {
        Page reviewer = visit("reviewer", city.entry(year, 1));
        Locator others = reviewer.locator("vaadin-menu-bar-button").first();
        others.focus();
        reviewer.keyboard().press("ArrowDown");
        assertThat(item(reviewer, "取り下げる")).isVisible();
        reviewer.keyboard().press("End");
        reviewer.keyboard().press("Enter");
        reason(reviewer).fill("国の事業となったため。");
        press(reviewer, "取り下げる");
        waitFor(reviewer, State.WITHDRAWN);
        reviewer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("元に戻す"))
                .click();
        reason(reviewer).fill("市の事業のままと分かったため。");
        press(reviewer, "復活させる");
        waitFor(reviewer, State.DRAFT);
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
        area(reviewer, "主な取組実績").fill("・昨年は二回の点検を行いました。");
        browser.look(reviewer, "office-wording");
        reason(reviewer).fill("回数の誤記のため。");
        press(reviewer, "字句を訂正する");
        assertThat(reviewer.getByText("1-1-1 の字句の訂正を審査へ回しました").last()).isVisible();
        Page other = browser.signedIn("reviewer2", TestCity.PASSWORD);
        assertThat(other.locator(".other-year").first()).containsText("令和7年度");
        browser.look(other, "office-desk-correction");
        other.navigate("/entries");
        button(other, "取組を追加").click();
        button(other.locator("vaadin-dialog"), "取組を追加").click();
        browser.look(other, "office-add");
    }

    private void look(String login) {
        Page page = browser.signedIn(login, TestCity.PASSWORD);
        assertThat(page.locator(".page h1")).containsText("わたしの机");
        browser.look(page, "desk-" + login);
    }

    private Page visit(String login, Entry entry) {
        Page page = browser.signedIn(login, TestCity.PASSWORD);
        page.navigate("/" + ProgressPaths.of(entry.id()));
        assertThat(page.locator(".step-bar")).isVisible();
        return page;
    }

    private void waitFor(Page page, State state) {
        page.waitForCondition(() -> city.entry(year, 1).state() == state);
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
        return page.locator("vaadin-dialog").getByLabel("理由");
    }

    private static void press(Page page, String verb) {
        button(page.locator("vaadin-dialog"), verb).click();
    }

    private static Locator area(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String verb) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(verb))
                .first();
    }

    private static Locator button(Locator part, String verb) {
        return part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb))
                .first();
    }
}
