package dev.pledgeledger.progress.ui;

import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rarer steps, from the buttons and the menu of an entry's page.
class OfficeStepsTest extends EntryScreenTest {

    @Autowired
    private EntryDetailsQueries details;

    @Autowired
    private JdbcClient database;

    @Test
    void aReviewerEntersForASilentDepartmentAndItsHeadConfirms() {
        Entry entry = city.entry(year, 1);
        visit("reviewer", entry);
        chooseStep("代行入力する");
        confirm("代行入力する", "担当者が休職のため");
        assertThat(words()).contains("代行入力 — 企画室〔reviewer〕", "必ず所属長が確認", "担当者が休職のため");
        write("主な取組実績", "・岸壁を一か所直しました。");
        write("今後の主な取組予定", "・残りも直します。");
        rate("B");
        click("提出する");
        assertThat(state(1)).isEqualTo(State.CONCURRENCE);

        visit("head", entry);
        assertThat(words()).contains("代行入力 — 企画室〔reviewer〕", "企画担当が担当課に代わって入力した文です");
        click("確認する");
        assertThat(state(1)).isEqualTo(State.SUBMITTED);
    }

    @Test
    void anOverrideAsksForAnotherGradeAndAReasonAndBarsItsAuthorFromApproving() {
        Entry entry = city.walkTo(State.IN_REVIEW, year, 1);
        visit("reviewer", entry);
        chooseStep("評価を修正する");
        confirm("評価を修正する", "");
        assertThat(words()).contains("いまの評価", "理由を入力してください", "新しい評価を選んでください");
        rate("B");
        confirm("評価を修正する", "根拠の数字から見て");
        assertThat(words()).contains("できませんでした。何も変更していません。", "いまと違う評価を選んでください");
        rate("C");
        press("評価を修正する");
        assertThat(city.as("reviewer", () -> rating(entry))).isEqualTo(Rating.C);
        assertThat(words()).contains("評価を修正しました");
        assertThat(button("承認する").isEnabled()).isFalse();
        click("審査をやめる");
        visit("reviewer2", entry);
        click("審査を始める");
        click("承認する");
        assertThat(state(1)).isEqualTo(State.APPROVED);
    }

    @Test
    void anEntryIsWithdrawnAndReinstated() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        visit("reviewer", entry);
        chooseStep("取り下げる");
        confirm("取り下げる", "国の事業となったため");
        assertThat(state(1)).isEqualTo(State.WITHDRAWN);
        assertThat(menu()).containsExactly("復活させる");
        click("元に戻す");
        confirm("復活させる", "市の事業のままと分かったため");
        assertThat(state(1)).isEqualTo(State.DRAFT);
    }

    @Test
    void anExtensionNeedsADayAndMayHaveAReason() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        visit("reviewer", entry);
        chooseStep("期限を延ばす");
        DatePicker due = find(DatePicker.class).single();
        due.setValue(null);
        press("期限を延ばす");
        assertThat(city.entry(year, 1).dueOn()).isNull();
        due.setValue(LocalDate.of(2027, 5, 6));
        press("期限を延ばす");
        assertThat(city.entry(year, 1).dueOn()).isEqualTo(LocalDate.of(2027, 5, 6));
    }

    @Test
    void theMenuSaysWhyAStepIsNotPossibleNow() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        visit("reviewer", entry);
        assertThat(menu()).contains("未評価とする").doesNotContain("復活させる", "評価を修正する", "字句を訂正する");
        assertThat(whyNot("未評価とする")).contains("入力を締め切ってください");
        assertThat(whyNot("取り下げる")).isEmpty();
        chooseStep("未評価とする");
        assertThat(state(1)).isEqualTo(State.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "auditor", "admin", "signatory"})
    void theMenuIsForThePlanningOfficeOnly(String login) {
        visit(login, city.walkTo(State.DRAFT, year, 1));
        assertThat(menu()).isEmpty();
    }

    @Test
    void anEntryMovesToAPledgeThatIsSearchedFor() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        visit("reviewer", entry);
        chooseStep("ほかの公約へ移す");
        confirm("ほかの公約へ移す", "組替えのため");
        assertThat(words()).contains("移す先の公約を選んでください");
        choose("移す先の公約", "1-1-3 船の図書館を開きます");
        press("ほかの公約へ移す");
        assertThat(words()).contains("1-1-3 へ移しました", "1-1-3 船の図書館を開きます");
    }

    @Test
    void anEntryJoinsARowAndIsSplitAndReordered() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        visit("reviewer", entry);
        chooseStep("ほかの行にまとめる");
        choose("まとめる先の取組", "1-1-2 灯台をともします（港湾課）");
        confirm("ほかの行にまとめる", "同じ工事のため");
        assertThat(words()).contains("1-1-2 の行にまとめました");
        chooseStep("2つに分ける");
        confirm("2つに分ける", "課を分けるため");
        chooseStep("行の順を変える");
        confirm("行の順を変える", "先に並べるため");
        assertThat(words()).contains("1-1-2 の行の順を変えました");
    }

    @Test
    void theLeadDepartmentDeclinesAndTheReviewerReadsWhyAndAssignsAnotherOne() {
        Entry entry = city.entry(year, 1);
        visit("drafter", entry);
        click("所管外として戻す");
        confirm("所管外として戻す", "図書課の仕事です");
        assertThat(state(1)).isEqualTo(State.UNASSIGNED);
        visit("reviewer", entry);
        assertThat(words()).contains("所管外 — 港湾課〔drafter〕", "図書課の仕事です");
        click("割り当てる");
        press("割り当てる");
        assertThat(words()).contains("主管課を選んでください");
        chooseLead("図書課");
        press("割り当てる");
        assertThat(state(1)).isEqualTo(State.NOT_STARTED);
        assertThat(words()).doesNotContain("図書課の仕事です。");
    }

    @Test
    void aReviewerSettlesWhatAHeadLeavesUnanswered() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        visit("reviewer", entry);
        click("調整して進める");
        confirm("調整して進める", "所属長が長期の出張中のため");
        assertThat(state(1)).isEqualTo(State.SUBMITTED);
    }

    @Test
    void whatWasTypedInADialogStaysWhenOthersWereFaster() {
        Entry entry = city.walkTo(State.IN_REVIEW, year, 1);
        visit("reviewer", entry);
        click("差し戻す");
        done(city.take("reviewer", Step.RELEASE, entry));
        done(city.take("reviewer", Step.CLAIM, entry));
        confirm("差し戻す", "数字の根拠を書いてください");
        assertThat(words()).contains("できませんでした");
        assertThat(area("理由").getValue()).isEqualTo("数字の根拠を書いてください");
        press("差し戻す");
        assertThat(state(1)).isEqualTo(State.RETURNED);
    }

    @Test
    void thePageSaysBeforehandWhoDecidesNextAndWhatHelpsWhereNobodyCan() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        visit("drafter", entry);
        assertThat(words()).contains("次に決める人", "港湾課（所属長の確認）", "head");
        database.sql("update staff set active = false where login = 'head'").update();
        visit("drafter", entry);
        assertThat(words()).contains("決められる人がいません", "代理者の指名を依頼");
    }

    @Test
    void aReviewerWhoHasBecomeAnAuthorReadsWhoApprovesInstead() {
        Entry entry = city.walkTo(State.IN_REVIEW, year, 1);
        visit("reviewer", entry);
        chooseStep("評価を修正する");
        rate("C");
        confirm("評価を修正する", "根拠の数字から見て");
        assertThat(words()).contains("承認", "reviewer2", "決められない人", "reviewer: 自分が書いた");
    }

    @Test
    void dissentIsReadByTheReviewer() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        done(city.take("head", Step.OBJECT, entry, "数字が古い"));
        visit("reviewer", entry);
        assertThat(words()).contains("各課の回答", "不同意", "港湾課（所属長の確認）", "数字が古い");
    }

    @Test
    void wordsOfAPublishedEntryAreCorrectedAndReviewedByAnotherAgainstWhatThePublicReads() {
        Entry published = city.entry(city.publishedBefore(year), 1);
        visit("reviewer", published);
        chooseStep("字句を訂正する");
        assertThat(words()).contains("評価・担当課・関連事業は変わりません");
        confirm("字句を訂正する", "回数の誤記のため");
        assertThat(words()).contains("できませんでした", "前の版から何も変わっていません");
        write("主な取組実績", "・昨年は二回の点検を行いました。");
        press("字句を訂正する");
        assertThat(words()).contains("字句の訂正を審査へ回しました", "字句の訂正 — 企画室〔reviewer〕", "回数の誤記のため");
        assertThat(button("審査を始める").isEnabled()).isFalse();
        visit("reviewer2", published);
        click("審査を始める");
        assertThat(words()).contains("公表中の版と比べる", "1版・取込", "［削除］1回", "［追加］二回");
        click("承認する");
        assertThat(words()).contains("1-1-1 を承認しました");
    }

    @Test
    void theDepartmentReadsWhyItsPublishedEntryIsToBeCorrectedBesideWhatThePublicReads() {
        Entry published = city.entry(city.publishedBefore(year), 1);
        visit("reviewer", published);
        chooseStep("内容を訂正する");
        confirm("内容を訂正する", "評価の根拠が変わったため");
        visit("drafter", published);
        assertThat(words()).contains("訂正 — 企画室〔reviewer〕", "評価の根拠が変わったため", "令和7年度（公表版）");
        assertThat(area("主な取組実績").getValue()).isEqualTo("・昨年は1回の点検を行いました。");
    }

    @SuppressWarnings("unchecked")
    private void chooseLead(String name) {
        ComboBox<Object> lead = find(ComboBox.class).withLabel("主管課").all().getFirst();
        test(lead).selectItem(name);
    }

    private Rating rating(Entry entry) {
        return details.find(entry.id()).orElseThrow().content().rating();
    }
}
