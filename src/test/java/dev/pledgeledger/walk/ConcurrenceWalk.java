package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.DissentingCity;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.State;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two departments join in the work of a third, and one of them stays of another mind; a head is away and reads
/// afterwards; departments are late.
@FreshDatabase(FreshDatabase.Before.METHOD)
class ConcurrenceWalk extends CityWalk {

    @Autowired
    DissentingCity joined;

    @Autowired
    JdbcClient database;

    @Test
    void oneDepartmentAgreesOneObjectsTwiceAndThePlanningOfficeSettles() {
        joined.join(year, 1);
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        for (String head : new String[] {"head", "otherhead"}) {
            Page agrees = visit(head, entry);
            button(agrees, "確認する").click();
            assertThat(agrees.getByText("1-1-1 を確認しました")).isVisible();
            agrees.context().close();
        }
        Page market = visit("markethead", entry);
        object(market, "市場の改修分が抜けています。");
        Page drafter = visit("drafter", entry);
        assertThat(button(drafter, "提出する")).isDisabled();
        assertThat(drafter.getByText("不同意や差戻しには回答を入力してください")).isVisible();
        browser.look(drafter, "dissent-to-answer");
        answer(drafter, "改修分は市場課の取組に書いています。");
        assertThat(market.getByText("市場課").first()).isVisible();
        market.reload();
        object(market, "共同の工事なので、こちらにも書いてください。");
        drafter.reload();
        answer(drafter, "重ねて数えないため、こちらには書きません。");

        Page reviewer = visit("reviewer", entry);
        assertThat(heading(reviewer, "不調")).isVisible();
        assertThat(reviewer.getByText("協議中")).isVisible();
        button(reviewer, "調整して進める").click();
        dialog(reviewer).getByLabel("理由").fill("二重に数えないことを優先し、市場課の取組にだけ書きます。");
        browser.look(reviewer, "dissent-settle");
        button(dialog(reviewer), "調整して進める").click();
        waitFor(reviewer, 1, State.SUBMITTED);
        assertThat(reviewer.getByText("不調のまま調整済み")).isVisible();
        assertThat(reviewer.locator(".dissents").getByText("市場の改修分が抜けています。")).isVisible();
        assertThat(reviewer.locator(".dissents").getByText("重ねて数えないため、こちらには書きません。"))
                .isVisible();
        assertThat(reviewer.locator(".dissents").getByText("二重に数えないことを優先し")).isVisible();
        browser.look(reviewer, "dissent-settled");
    }

    @Test
    void aHeadNamesHerDeputyWhoConcursAndReadsItAfterwards() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        Page head = signedIn("head");
        head.getByText("わたしの代理").click();
        button(head, "代理者を指定する").click();
        dialog(head).getByLabel("代理者").fill("otherhead");
        head.getByRole(AriaRole.OPTION).first().click();
        field(head, "最終日").fill(LocalDate.now().plusDays(5).toString().replace('-', '/'));
        dialog(head).getByLabel("理由").fill("県の会議に出席するため。");
        browser.look(head, "deputy-dialog");
        button(dialog(head), "指定する").click();
        assertThat(head.getByText("代理者を指定しました。")).isVisible();
        browser.look(head, "deputies-mine");

        Page deputy = visit("otherhead", entry);
        button(deputy, "確認する").click();
        waitFor(deputy, 1, State.SUBMITTED);
        assertThat(deputy.getByText("otherhead（headの代理）、").first()).isVisible();

        head.navigate("/");
        assertThat(head.getByText("後閲を待っています")).isVisible();
        browser.look(head, "afterwards-desk");
        head.getByText("後閲を待っています").click();
        assertThat(head.getByText("後閲待ち").first()).isVisible();
        browser.look(head, "afterwards");
        button(head, "読みました: .*").click();
        assertThat(head.getByText("後閲済（").first()).isVisible();
        head.navigate("/");
        assertThat(head.getByText("後閲を待っています")).isHidden();
    }

    @Test
    void thePlanningOfficeEntersForALateDepartmentFromTheListOfTheLate() {
        database.sql("update cycle set drafts_due = '2026-04-24' where id = :id")
                .param("id", year.value())
                .update();
        Page reviewer = signedIn("reviewer");
        reviewer.getByText("期限を過ぎた取組が 3件あります").click();
        assertThat(button(reviewer, "1-1-1 — 代行入力する")).isVisible();
        browser.look(reviewer, "late");
        button(reviewer, "1-1-1 — 代行入力する").click();
        assertThat(dialog(reviewer).getByLabel("理由")).hasValue(Pattern.compile("令和8年4月24日"));
        browser.look(reviewer, "late-enter-for");
        button(dialog(reviewer), "代行入力する").click();
        assertThat(reviewer.locator(".step-bar")).isVisible();
        waitFor(reviewer, 1, State.DRAFT);
        field(reviewer, "主な取組実績").fill("・岸壁を直しました。");
    }

    private void object(Page page, String why) {
        button(page, "不同意にする").click();
        dialog(page).getByLabel("理由").fill(why);
        button(dialog(page), "不同意にする").click();
        waitFor(page, 1, State.DRAFT);
    }

    private void answer(Page page, String words) {
        field(page, "指摘への回答").fill(words);
        assertThat(button(page, "提出する")).isEnabled();
        button(page, "提出する").click();
        waitFor(page, 1, State.CONCURRENCE);
    }
}
