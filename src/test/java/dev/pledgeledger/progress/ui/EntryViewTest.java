package dev.pledgeledger.progress.ui;

import static dev.pledgeledger.progress.TestCity.done;
import static dev.pledgeledger.progress.TestCity.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryViewTest extends EntryScreenTest {

    @Test
    void aDrafterWritesAndSubmitsAndSeesWhatIsMissingUntilThen() {
        Entry entry = city.entry(year, 1);
        visit("drafter", entry);
        assertThat(words()).contains("1-1-1 岸壁を直します", "昨年は1回の点検を行いました。");
        write("主な取組実績", "・岸壁を二か所直しました。");
        assertThat(state(1)).isEqualTo(State.DRAFT);
        assertThat(words()).contains("保存済", "評価が未入力", "予定が未入力", "1-1-1 の入力を開始");
        assertThat(button("提出する").isEnabled()).isFalse();
        write("今後の主な取組予定", "・残る一か所を直します。");
        rate("C");
        test(find(Checkbox.class).withLabel("該当する事業はない").single()).click();
        assertThat(words()).contains("関連事業が未選択");
        test(find(Checkbox.class).withLabel("該当する事業はない").single()).click();
        assertThat(words()).contains("評価変更の理由が未入力（B → C）");
        write("評価変更の理由", "資材が届かず一か所が残ったため");
        assertThat(button("提出する").isEnabled()).isTrue();
        click("提出する");
        assertThat(state(1)).isEqualTo(State.CONCURRENCE);
        assertThat(words()).contains("1-1-1 を提出しました", "1-1-1 の評価を B から C に変更");
    }

    @Test
    void whatIsTypedLastIsSubmittedWithTheClick() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        visit("drafter", entry);
        area("主な取組実績").setValue("・三か所直しました。");
        click("提出する");
        signIn("head");
        openPage(entry);
        assertThat(words()).contains("三か所直しました。");
    }

    @Test
    void aSubmissionCanBeUndone() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        visit("drafter", entry);
        click("提出する");
        click("元に戻す");
        assertThat(state(1)).isEqualTo(State.DRAFT);
    }

    @Test
    void theHeadConfirmsOrObjectsWithAReason() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        visit("head", entry);
        click("不同意にする");
        confirm("不同意にする", "");
        assertThat(words()).contains("理由を入力してください");
        confirm("不同意にする", "数字が古い");
        assertThat(state(1)).isEqualTo(State.DRAFT);
        visit("drafter", entry);
        assertThat(words()).contains("不同意", "数字が古い");
        assertThat(button("提出する").isEnabled()).isFalse();
        write("指摘への回答", "数字は最新のものです");
        click("提出する");
        visit("head", entry);
        click("確認する");
        assertThat(state(1)).isEqualTo(State.SUBMITTED);
    }

    @Test
    void aReviewerClaimsAndReturnsWithAReasonAndADay() {
        Entry entry = city.walkTo(State.SUBMITTED, year, 1);
        visit("reviewer", entry);
        assertThat(words()).contains("前年度と比べる", "令和7年度（公表版）");
        click("審査を始める");
        click("差し戻す");
        DatePicker due = find(DatePicker.class).single();
        due.setValue(null);
        confirm("差し戻す", "根拠を書いてください");
        assertThat(state(1)).isEqualTo(State.IN_REVIEW);
        due.setValue(LocalDate.of(2027, 5, 1));
        confirm("差し戻す", "根拠を書いてください");
        assertThat(state(1)).isEqualTo(State.RETURNED);

        visit("drafter", entry);
        assertThat(words()).contains("差戻し — 企画室〔reviewer〕", "根拠を書いてください", "差戻しには回答を入力してください");
        write("指摘への回答", "根拠は港湾統計の月報です");
        click("提出する");
        assertThat(state(1)).isEqualTo(State.SUBMITTED);
    }

    @Test
    void aReviewerApproves() {
        Entry entry = city.walkTo(State.IN_REVIEW, year, 1);
        visit("reviewer", entry);
        click("承認する");
        assertThat(state(1)).isEqualTo(State.APPROVED);
    }

    @Test
    void theOtherReviewerReadsWhoHoldsTheReviewAndEndsItOnlyWithAReason() {
        Entry entry = city.walkTo(State.IN_REVIEW, year, 1);
        visit("reviewer2", entry);
        assertThat(words()).contains("reviewerさんが審査しています");
        assertThat(button("承認する").isEnabled()).isFalse();
        click("審査をやめる");
        confirm("審査をやめる", "休暇のため");
        assertThat(state(1)).isEqualTo(State.SUBMITTED);
    }

    @Test
    void aDecisionOnAnOldPageIsRefusedWithTheDifference() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        visit("head", entry);
        done(city.take("drafter", Step.PULL_BACK, entry));
        done(city.save("drafter", entry, written(Rating.B, "").withTexts(new Prose("・書き直しました。"), new Prose("・続けます。"))));
        done(city.take("drafter", Step.SUBMIT, entry));
        click("確認する");
        assertThat(state(1)).isEqualTo(State.CONCURRENCE);
        assertThat(words()).contains("古い版に対する判断のため", "あなたが見た版");
        click("保存されている版を開く");
        click("確認する");
        assertThat(state(1)).isEqualTo(State.SUBMITTED);
    }

    @Test
    void aStrangerToTheDepartmentReadsNoDraft() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        visit("otherdrafter", entry);
        assertThat(words()).contains("このページは表示できません").doesNotContain("岸壁");
    }

    @Test
    void anAuditorReadsEverythingAndChangesNothing() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        visit("auditor", entry);
        assertThat(words()).contains("岸壁を二か所直しました。", "担当課が入力しています。");
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"entries/0", "entries/x", "entries/-1", "entries/99999999999999999999"})
    void anAddressOfNothingIsNotFound(String address) {
        signIn("reviewer");
        open(address);
        assertThat(words()).contains("ページが見つかりません");
    }

    @Test
    void theNextEntryOfMineIsOneKeyAway() {
        visit("drafter", city.entry(year, 1));
        click("次へ");
        assertThat(words()).contains("1-1-2 灯台をともします");
    }
}
