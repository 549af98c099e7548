package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An entry between its people: written, confirmed, reviewed, returned, answered, and a page left open too long.
class EntryWalk extends CityWalk {

    @Autowired
    EntryDetailsQueries details;

    @Test
    void anEntryIsWrittenConfirmedReturnedAndAnswered() {
        Page drafter = signedIn("drafter");
        findInList(drafter);
        write(drafter);
        heads();
        reviews();
        drafter.reload();
        assertThat(drafter.locator(".return-banner")).containsText("点検の回数の根拠を書いてください。");
        field(drafter, "指摘への回答").fill("港湾統計の月報によります。");
        drafter.waitForCondition(() -> stored().answer().contains("月報"));
        overtake(drafter);
        button(drafter, "提出する").click();
        assertThat(drafter.getByText("1-1-1 を提出しました").last()).isVisible();
    }

    private void findInList(Page page) {
        page.navigate("/entries?state=NOT_STARTED&rating=Z");
        assertThat(page.getByText("rating=Z")).isVisible();
        browser.look(page, "entry-list");
        page.getByLabel("公約・実績・予定の語句").fill("岸壁");
        assertThat(page.getByText("2件中 1件を表示")).isVisible();
        page.waitForURL(url -> url.contains("q="));
        page.reload();
        assertThat(page.getByText("2件中 1件を表示")).isVisible();
        page.locator("vaadin-grid a.code").first().click();
        page.waitForURL("**/entries/*");
        assertThat(heading(page, "1-1-1 岸壁を直します")).isVisible();
        Browser.settle(page);
        page.goBack();
        assertThat(page.getByText("2件中 1件を表示")).isVisible();
        page.getByLabel("公約・実績・予定の語句").focus();
        tabTo(page, page.locator("vaadin-grid #items"));
        page.keyboard().press("Enter");
        page.waitForURL("**/entries/*");
    }

    private void write(Page page) {
        assertThat(heading(page, "1-1-1 岸壁を直します")).isVisible();
        browser.look(page, "entry-empty");
        Locator achievements = field(page, "主な取組実績");
        achievements.fill("【岸壁】\n・西の岸壁を二か所直しました。\n・点検を十五回行いました。");
        assertThat(page.locator(".preview li").first()).containsText("西の岸壁を二か所直しました。");
        assertThat(page.getByText("保存済")).isVisible();
        chooseRating(page, "一部達成");
        field(page, "評価変更の理由").fill("資材が届かず、東の岸壁が残ったため。");
        assertThat(page.locator(".explained-why").first()).containsText("予定が未入力");
        browser.look(page, "entry-writing");
        field(page, "今後の主な取組予定").fill("・東の岸壁を直します。");
        assertThat(button(page, "提出する")).isEnabled();
        field(page, "今後の主な取組予定").fill("・東の岸壁を夏までに直します。");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("1-1-1 を提出しました").last()).isVisible();
        assertThat(page.locator(".reading")).containsText("東の岸壁を夏までに直します。");
        browser.look(page, "entry-submitted");
    }

    private void heads() {
        Page head = visit("head", entry(1));
        browser.look(head, "entry-head");
        button(head, "確認する").click();
        assertThat(head.getByText("1-1-1 を確認しました").last()).isVisible();
    }

    private void reviews() {
        Page reviewer = signedIn("reviewer");
        reviewer.navigate("/review");
        reviewer.locator("vaadin-grid a.code").first().click();
        reviewer.waitForURL("**/entries/*");
        reviewer.keyboard().press("Control+Enter");
        assertThat(reviewer.getByText("1-1-1 の審査を始めました").last()).isVisible();
        browser.look(reviewer, "entry-review");
        reviewer.keyboard().press("Control+Shift+Enter");
        reviewer.getByLabel("理由").fill("点検の回数の根拠を書いてください。");
        browser.look(reviewer, "entry-return");
        button(dialog(reviewer), "差し戻す").click();
        assertThat(reviewer.getByText("1-1-1 を差し戻しました").last()).isVisible();
        assertThat(state(1)).isEqualTo(State.RETURNED);
    }

    private void overtake(Page first) {
        Page second = first.context().newPage();
        second.navigate("/" + ProgressPaths.of(entry(1).id()));
        field(second, "主な取組実績").fill("・西の岸壁を三か所直しました。");
        second.waitForCondition(() -> stored().achievements().source().contains("三か所"));
        field(first, "主な取組実績").fill("・北の岸壁を一か所直しました。");
        assertThat(first.locator(".old-version")).containsText("三か所");
        assertThat(first.locator(".old-version ins").first()).containsText("北");
        assertThat(first.locator("[data-keeps=achievements] textarea")).hasValue("・北の岸壁を一か所直しました。");
        first.bringToFront();
        browser.look(first, "entry-old-version");
        first.getByText("自分の入力を残す").click();
        button(first, "選んだ内容で保存する").click();
        first.waitForCondition(() -> stored().achievements().source().contains("北"));
        assertThat(first.locator(".old-version")).hasCount(0);
        second.close();
    }

    private Content stored() {
        return city.as(
                "drafter", () -> details.find(entry(1).id()).orElseThrow().content());
    }
}
