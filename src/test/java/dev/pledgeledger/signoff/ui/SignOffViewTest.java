package dev.pledgeledger.signoff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.signoff.PackageId;
import dev.pledgeledger.signoff.SignOffOutcome;
import dev.pledgeledger.signoff.SignOffService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SignOffViewTest extends SignOffScreenTest {

    @Autowired
    SignOffService signOff;

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head"})
    void departmentsHaveNoBusinessHere(String login) {
        signIn(login);
        assertDenied("sign-off");
        assertDenied("reconciliation");
    }

    @Test
    void anEmptyYearSaysWhatHasToHappenFirst() {
        signIn("signatory");
        navigate(SignOffView.class);
        assertThat(words()).contains("決裁案件はまだありません").contains("企画担当が「登載する」で");
        assertThat(find(Button.class).withText("登載する").exists()).isFalse();
    }

    @Test
    void aReviewerSeesWhyNothingCanBePackagedYet() {
        city.walkTo(State.APPROVED, year, 1);
        city.walkTo(State.APPROVED, year, 2);
        signIn("reviewer");
        navigate(SignOffView.class);
        assertThat(button("登載する").isEnabled()).isFalse();
        assertThat(words()).containsPattern("できない理由: 入力の受付中です.*（1-1-1、1-1-2）");
    }

    @Test
    void aReviewerPackagesAndCannotSign() {
        approved(1, 2);
        signIn("reviewer");
        navigate(SignOffView.class);
        test(button("登載する")).click();
        confirm();
        assertThat(city.entry(year, 1).state()).isEqualTo(State.PACKAGED);
        assertThat(words()).contains("第1号を登載しました");
        assertThat(words()).contains("報告書（この案件の2件）");
        assertThat(find(Button.class).withText("決裁する").exists()).isFalse();
        assertThat(find(Button.class).withText("返付").exists()).isFalse();
    }

    @Test
    void numbersComeFirstAndThenTheReportAsItPrints() {
        packaged(1, 2);
        signIn("signatory");
        navigate(SignOffView.class);
        String words = words();
        assertThat(words.indexOf("達成状況の集計")).isPositive().isLessThan(words.indexOf("報告書（この案件の2件）"));
        assertThat(words)
                .contains("下降 0件")
                .contains("上昇 1件")
                .contains("取下げ（年度全体） 0件")
                .contains("最初の提出のあとに変わった評価はありません。")
                .contains("不同意や回答のないまま進めた合議はありません。")
                .contains("この案件の取組に代決はありません。");
        assertThat(find(Anchor.class).withText("1-1-2").all())
                .extracting(Anchor::getHref)
                .contains("entries/" + city.entry(year, 2).id().value());
        assertThat(words).contains("港湾課").contains("岸壁を直します");
        assertThat(words).contains("岸壁を二か所直しました。");
        assertThat(words).as("keys without a text").doesNotContainPattern("![a-zA-Z.]+!");
    }

    @Test
    void theSignatoryExplainsTheDifferencesAndSignsEverythingAtOnce() {
        packaged(1, 2);
        signIn("signatory");
        navigate(SignOffView.class);
        assertThat(button("決裁する").isEnabled()).isFalse();
        assertThat(words()).contains("前年度との差の説明が未入力");
        test(find(TextArea.class).single()).setValue("3件目は補正の案件とするため");
        assertThat(button("決裁する").isEnabled()).isTrue();
        test(button("決裁する")).click();
        confirm();
        assertThat(city.entry(year, 1).state()).isEqualTo(State.SIGNED_OFF);
        assertThat(city.entry(year, 2).state()).isEqualTo(State.SIGNED_OFF);
        assertThat(words()).containsPattern("signatoryが.*に決裁しました。").contains("3件目は補正の案件とするため");
        assertThat(find(Button.class).withText("決裁する").exists()).isFalse();
    }

    @Test
    void aReviewerRecordsWhyFiguresDifferAndTheSignatoryIsNotAskedAgain() {
        packaged(1, 2);
        signIn("reviewer");
        navigate(SignOffView.class);
        assertThat(words()).contains("まだ説明がありません");
        assertThat(button("差の説明を記録する").isEnabled()).isFalse();
        test(find(TextArea.class).single()).setValue("3件目は補正の案件とするため");
        test(button("差の説明を記録する")).click();
        roundTrip();
        assertThat(words()).contains("第1号の差の説明を記録しました").doesNotContain("まだ説明がありません");
        signIn("signatory");
        navigate(SignOffView.class);
        assertThat(words()).contains("3件目は補正の案件とするため");
        assertThat(find(TextArea.class).exists()).isFalse();
        assertThat(button("決裁する").isEnabled()).isTrue();
    }

    @Test
    void oneEntryIsSentBackAndTheOthersStay() {
        packaged(1, 2);
        signIn("signatory");
        navigate(SignOffView.class);
        test(find(Button.class).withText("返付").all().getFirst()).click();
        reason("数字を確かめてください");
        test(button("返付する")).click();
        roundTrip();
        assertThat(city.entry(year, 1).state()).isEqualTo(State.RETURNED);
        assertThat(city.entry(year, 2).state()).isEqualTo(State.PACKAGED);
        assertThat(words()).contains("報告書（この案件の1件）").contains("1-1-1 を担当課に返付しました。");
    }

    @Test
    void whatChangedMeanwhileIsSaidInWords() {
        packaged(1, 2);
        signIn("signatory");
        navigate(SignOffView.class);
        test(find(TextArea.class).single()).setValue("説明");
        test(button("決裁する")).click();
        SignOffOutcome before = city.as("signatory", () -> signOff.signOff(new PackageId(1), 0, "別の画面で"));
        assertThat(before).isInstanceOf(SignOffOutcome.Done.class);
        confirm();
        assertThat(words()).contains("決裁できませんでした。何も変更していません。").contains("画面を開いたあとに変更または決裁されました");
    }

    @Test
    void theAuditorReadsAndDecidesNothing() {
        packaged(1);
        signIn("auditor");
        navigate(SignOffView.class);
        assertThat(words()).contains("達成状況の集計");
        assertThat(find(Button.class).withText("決裁する").exists()).isFalse();
        assertThat(find(Button.class).withText("登載する").exists()).isFalse();
        assertThat(find(Button.class).withText("返付").exists()).isFalse();
    }

    @Test
    void theReconciliationIsThereAtAnyTime() {
        signIn("auditor");
        navigate(ReconciliationView.class);
        assertThat(words()).contains("突合の対象となる取組がまだありません").contains("未着手\n3");
        packaged(1);
        navigate(ReconciliationView.class);
        assertThat(words())
                .contains("不備なし")
                .contains("前年度・印刷値との差")
                .containsPattern("公約\n行\n取組\nA 達成")
                .containsPattern("1 海とまち\n1\n1\n1\n0\n1\n0")
                .containsPattern("港湾課\n1\n1\n1")
                .contains("最大剰余法");
        assertThat(words()).as("keys without a text").doesNotContainPattern("![a-zA-Z.]+!");
    }

    @Test
    void anotherYearIsShownByItsAddress() {
        packaged(1);
        signIn("signatory");
        open("sign-off?year=2025");
        assertThat(words()).contains("令和7年度").contains("決裁案件はまだありません");
        open("sign-off?year=2026&package=1");
        assertThat(words()).contains("令和8年度").contains("報告書（この案件の1件）");
    }

    private void assertDenied(String address) {
        open(address);
        assertThat(words()).contains("このページは表示できません");
    }
}
