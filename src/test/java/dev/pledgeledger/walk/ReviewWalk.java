package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.progress.CommentQueries;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.ProgressService;
import dev.pledgeledger.progress.RegroupingService;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Five entries reviewed without the mouse, what becomes of a comment, and many approved at once.
@FreshDatabase(FreshDatabase.Before.METHOD)
class ReviewWalk extends CityWalk {

    private static final String TEXT = "・岸壁を二か所直しました。\n・灯台の電球を替えました。\n・浮桟橋を点検しました。";
    private static final String FIX = "か所の数の根拠を書いてください。";

    @Autowired
    RegroupingService regrouping;

    @Autowired
    ProgressService progress;

    @Autowired
    CycleQueries cycles;

    @Autowired
    PledgeQueries pledges;

    @Autowired
    CommentQueries discussions;

    @Test
    void fiveEntriesAreReviewedWithoutTheMouse() {
        fiveAreSubmitted();
        Page page = signedIn("reviewer");
        Keyboard keys = page.keyboard();
        page.navigate("/review");
        assertThat(page.getByText("5件中 5件を表示")).isVisible();
        browser.look(page, "review-queue");
        openFocusedRow(page);
        assertThat(page.getByText("審査 5件中 1件目")).isVisible();
        browser.look(page, "review-from-queue");
        claim(page, 1);
        selectWithKeyboard(page, "二か所");
        keys.press("Alt+k");
        assertThat(page.locator(".comment-quote")).containsText("「二か所」");
        inTheForm(page);
        keys.type(FIX);
        browser.look(page, "review-comment-form");
        keys.press("Control+Enter");
        assertThat(page.locator(".comments passage-link")).containsText("二か所");
        assertThat(state(1)).isEqualTo(State.IN_REVIEW);
        assertThat(page.getByText("「要修正」のコメントが1件、未解決です")).isVisible();
        tabTo(page, page.locator(".remark-button").nth(1));
        keys.press("Enter");
        inTheForm(page);
        keys.press("Shift+Tab");
        keys.press("ArrowDown");
        keys.press("Tab");
        keys.type("場所の地図もあると分かりやすくなります。");
        keys.press("Control+Enter");
        assertThat(page.locator(".comments > ul > li")).hasCount(2);
        browser.look(page, "review-commented");
        tabTo(page, page.locator(".comments passage-link button").first());
        keys.press("Enter");
        assertThat((String) page.evaluate("() => getSelection().toString()")).isEqualTo("二か所");
        returnWithPhrase(page);
        assertThat(page.getByText("1-1-1 を差し戻しました")).isVisible();
        for (int number = 2; number <= 4; number++) {
            claim(page, number);
            keys.press("Control+Enter");
            waitFor(page, number, State.APPROVED);
        }
        assertThat(page.getByText("審査 1件中 1件目")).isVisible();
        claim(page, 5);
        keys.press("Control+Enter");
        waitFor(page, 5, State.APPROVED);
        assertThat(page.getByText("審査を待つ取組はありません")).isVisible();
        theDepartmentAnswers();
    }

    private static void inTheForm(Page page) {
        page.waitForFunction("() => document.activeElement?.closest('.comment-form')");
        Browser.settle(page);
    }

    private void openFocusedRow(Page page) {
        page.waitForFunction("() => document.activeElement?.localName === 'vaadin-grid'");
        Browser.settle(page);
        page.keyboard().press("Enter");
        page.waitForURL("**/entries/*?queue=*");
    }

    private void claim(Page page, int number) {
        assertThat(page.locator("h1")).containsText("1-1-");
        Browser.settle(page);
        page.keyboard().press("Control+Enter");
        waitFor(page, number, State.IN_REVIEW);
        assertThat(button(page, "承認する")).isVisible();
        Browser.settle(page);
    }

    /// The caret is put into the text as caret browsing does it, and then moved by the keys.
    private static void selectWithKeyboard(Page page, String words) {
        page.evaluate("""
                words => {
                  const cell = [...document.querySelectorAll("[data-passage=ACHIEVEMENTS] td:nth-child(3)")]
                    .find(one => one.textContent.includes(words));
                  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(words);
                    if (at >= 0) {
                      getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
                      return;
                    }
                  }
                }
                """, words);
        assertThat((String) page.evaluate("() => getSelection().toString()")).isEqualTo(words);
    }

    private void returnWithPhrase(Page page) {
        page.keyboard().press("Control+Shift+Enter");
        assertThat(dialog(page).getByText("差し戻す").first()).isVisible();
        Browser.settle(page);
        Locator phrases = page.getByLabel("定型句").first();
        phrases.focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText("数値の根拠");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(field(page, "理由")).hasValue("数値の根拠と、いつの時点の数値かを書いてください。");
        browser.look(page, "review-return-phrase");
        tabTo(page, button(dialog(page), "差し戻す"));
        page.keyboard().press("Enter");
        waitFor(page, 1, State.RETURNED);
    }

    private void theDepartmentAnswers() {
        Page drafter = visit("drafter", entry(1));
        assertThat(drafter.locator(".comments")).containsText(FIX);
        drafter.locator(".comments passage-link button").first().click();
        assertThat((String) drafter.evaluate("""
                () => {
                  const area = document.querySelector("[data-keeps=achievements] textarea");
                  return area.value.substring(area.selectionStart, area.selectionEnd);
                }
                """)).isEqualTo("二か所");
        button(drafter.locator(".comments"), "返信する: " + FIX).click();
        field(drafter, "返信").fill("港湾統計の月報によります。");
        browser.look(drafter, "review-answering");
        drafter.keyboard().press("Control+Enter");
        assertThat(drafter.locator(".comments")).containsText("対応済");
        browser.look(drafter, "review-answered");
        assertThat(city.as("reviewer", () -> discussions.of(entry(1).id())).open())
                .hasSize(2);
    }

    @Test
    void manyAreApprovedAtOnceAndOneIsNot() {
        threeAreSubmitted();
        Page page = signedIn("reviewer");
        page.navigate("/review?movement=same");
        assertThat(page.getByText("一括承認できる取組 3件")).isVisible();
        button(page, "できるものをすべて選ぶ").click();
        assertThat(page.getByText("選択 3件")).isVisible();
        TestCity.done(city.take("reviewer2", Step.CLAIM, entry(2)));
        browser.look(page, "review-bulk");
        button(page, "一括承認する").click();
        assertThat(page.getByText("選んだ3件の取組を承認しますか")).isVisible();
        confirm(page, "一括承認する");
        assertThat(page.getByText("承認 2件、できなかったもの 1件")).isVisible();
        assertThat(page.getByText("reviewer2さんが先に保存または処理しています")).isVisible();
        browser.look(page, "review-bulk-result");
        assertThat(IntStream.rangeClosed(1, 3).mapToObj(this::state))
                .containsExactly(State.APPROVED, State.IN_REVIEW, State.APPROVED);
    }

    /// Three rated as last year, and two that are new.
    private void fiveAreSubmitted() {
        threeAreSubmitted();
        Cycle cycle = city.as("reviewer", () -> cycles.find(year).orElseThrow());
        Pledge pledge = city.as("reviewer", () -> pledges.pledge(cycle.manifesto(), entry(3).code()));
        for (int number = 4; number <= 5; number++) {
            EntryId added = city.as("reviewer", () -> regrouping.add(year, pledge, "新しい取組のため"));
            List<DepartmentId> library = entry(3).achievementsDepartments();
            TestCity.done(city.as("reviewer", () -> progress.assign(added, 0, library, library)));
            submit("otherdrafter", number, Rating.C);
        }
    }

    private void threeAreSubmitted() {
        submit("drafter", 1, Rating.B);
        submit("drafter", 2, Rating.C);
        submit("otherdrafter", 3, Rating.D);
    }

    private void submit(String drafter, int number, Rating rating) {
        Entry entry = entry(number);
        TestCity.done(city.take(drafter, Step.START, entry));
        TestCity.done(city.save(
                drafter, entry, TestCity.written(rating, "").withTexts(new Prose(TEXT), new Prose("・残る一か所を直します。"))));
        TestCity.done(city.take(drafter, Step.SUBMIT, entry));
        TestCity.done(city.take(drafter.equals("drafter") ? "head" : "otherhead", Step.CONCUR, entry));
    }
}
