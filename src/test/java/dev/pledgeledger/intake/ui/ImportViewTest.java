package dev.pledgeledger.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.intake.DraftService;
import dev.pledgeledger.intake.ImportDraft;
import dev.pledgeledger.intake.Repair;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.publication.EditionQueries;
import dev.pledgeledger.report.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTest extends ScreenTest {

    private static final String REPORT = """
            青波市 第3期市長マニフェストの達成状況
            <達成状況の目安>
            A：達成 (進捗率100%)
            \s
            1. 港と市場
            (1) 港の整備
            マニフェスト	令和7年度までの主な取組実績	令和8年度以降の主な取組予定	達成状況	担当課	総合計画実施計画の関連事業	SDGs関連項目
            1-1-1 港を直します	岸壁を直しました。	岸壁を直します。	B	港湾整備課	港湾事業	\s
            達成状況の目安	令和7年度末(令和8年3月末)の達成状況	\s
            A：目安	0	0.0%
            B：目安	1	100.0%
            C：目安	0	0.0%
            D：目安	0	0.0%
            E：目安	0	0.0%
            計	1	\s
            """;

    private static final String DOUBTFUL = REPORT.replace("\tB\t港湾整備課", "\tX\t港湾整備課");

    @Autowired
    EditionQueries editions;

    @Autowired
    DraftService drafts;

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "signatory", "auditor"})
    void nobodyElseImports(String login) {
        signIn(login);
        open("import");
        assertThat(words()).contains("このページは表示できません");
    }

    @Test
    void whatWasReadIsShownBeforeAnythingIsKept() {
        comesToImport("admin");
        upload(REPORT.getBytes(StandardCharsets.UTF_8));
        assertThat(words()).contains("青波市 第3期市長マニフェストの達成状況").contains("確認事項");
        assertThat(editions.all()).isEmpty();
        assertThat(find(Button.class).withText("取り込む").single().isEnabled()).isTrue();
    }

    @Test
    void itLandsBesideTheScreenAndOnlyOnce() throws InterruptedException {
        comesToImport("admin");
        upload(REPORT.getBytes(StandardCharsets.UTF_8));
        land();
        assertThat(words()).contains("（取組1件）を取り込みました");
        assertThat(editions.all())
                .singleElement()
                .satisfies(edition -> assertThat(edition.publishedBy()).isEqualTo("admin"));
        upload(REPORT.getBytes(StandardCharsets.UTF_8));
        assertThat(words()).contains("取込済みです。何も変えていません。", "令和7年度の報告はすでに台帳にあります。");
        assertThat(find(Button.class).withText("取り込む").single().isEnabled()).isFalse();
        assertThat(editions.all()).hasSize(1);
    }

    @Test
    void whatWasFoundIsMendedInPlaceAndLandsMended() throws InterruptedException {
        comesToImport("reviewer");
        upload(DOUBTFUL.getBytes(StandardCharsets.UTF_8));
        assertThat(find(Button.class).withText("取り込む").single().isEnabled()).isFalse();
        assertThat(words()).contains("片づいていない誤りが1件あります");
        openNext();
        rate(Rating.C);
        press("直して確かめ直す");
        assertThat(find(EntryMendDialog.class).exists()).isFalse();
        assertThat(words()).contains("直したこと 1件", "1-1-1.1 の評価を C にした");
        assertThat(find(Button.class).withText("取り込む").single().isEnabled()).isTrue();
        press("最後の1件を元に戻す");
        assertThat(find(Button.class).withText("取り込む").single().isEnabled()).isFalse();
        openNext();
        rate(Rating.D);
        press("直して確かめ直す");
        land();
        assertThat(editions.documents())
                .singleElement()
                .satisfies(edition -> assertThat(edition.report().entries().map(Report.Entry::rating))
                        .containsExactly(Rating.D));
        assertThat(words()).doesNotContain("途中の取込");
        assertThat(find(RepairTable.class).exists()).isFalse();
    }

    @Test
    void whatHasLandedIsTakenBackForAReasonAndCanLandAgain() throws InterruptedException {
        comesToImport("reviewer");
        upload(REPORT.getBytes(StandardCharsets.UTF_8));
        land();
        press("取込を取り消す");
        reason("別の年度の資料だった");
        press("取込を取り消す");
        assertThat(words()).contains("取消済", "別の年度の資料だった");
        assertThat(editions.all()).isEmpty();
        upload(REPORT.getBytes(StandardCharsets.UTF_8));
        assertThat(find(Button.class).withText("取り込む").single().isEnabled()).isTrue();
    }

    @Test
    void nothingTypedIsLostWhereAMendIsRefused() {
        comesToImport("reviewer");
        upload(DOUBTFUL.getBytes(StandardCharsets.UTF_8));
        openNext();
        NamesField departments = find(NamesField.class).withLabel("実績の担当課").single();
        departments.setValue("港湾\u202E課");
        press("直して確かめ直す");
        assertThat(departments.isInvalid()).isTrue();
        assertThat(departments.names()).containsExactly("港湾\u202E課");
    }

    @Test
    void whatWasBegunIsThereForWhoeverComesNextAndIsDiscardedForGood() {
        comesToImport("reviewer");
        upload(DOUBTFUL.getBytes(StandardCharsets.UTF_8));
        openNext();
        rate(Rating.C);
        press("直して確かめ直す");

        comesToImport("admin");
        assertThat(words()).contains("途中の取込", "report.txt");
        press("続ける");
        assertThat(words()).contains("1-1-1.1 の評価を C にした");

        comesToImport("reviewer");
        press("破棄する");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(Button.class).withText("続ける").exists()).isFalse();
        assertThat(editions.all()).isEmpty();
    }

    @Test
    void whoMendsWhatSomebodyElseHasMendedSinceIsToldSo() {
        comesToImport("reviewer");
        upload(DOUBTFUL.getBytes(StandardCharsets.UTF_8));
        ImportDraft seen = drafts.all().getFirst();
        Repair repair = new Repair.SetRating("1-1-1.1", Rating.A);
        drafts.mend(seen, List.of(repair), List.of(), "");
        assertThatThrownBy(() -> drafts.mend(seen, List.of(repair), List.of(), ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ほかの人");
    }

    @SuppressWarnings("unchecked")
    private void rate(Rating rating) {
        Select<Rating> field = find(Select.class).withLabel("評価").single();
        field.setValue(rating);
    }

    private void openNext() {
        find(Button.class).withText("次の確認事項を開く（Alt+N）").single().click();
    }

    @Test
    void whatIsNoReportIsRefusedInOneLine() {
        comesToImport("reviewer");
        upload(REPORT.getBytes(Charset.forName("Shift_JIS")));
        assertThat(words()).contains("取り込みませんでした。").contains("UTF-8");
        assertThat(find(Button.class).withText("取り込む").exists()).isFalse();
    }

    private void comesToImport(String login) {
        signIn(login);
        navigate(ImportView.class);
    }

    private void upload(byte[] bytes) {
        test(find(Upload.class).single()).upload("report.txt", "text/plain", bytes);
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
    }

    private void land() throws InterruptedException {
        test(find(Button.class).withText("取り込む").single()).click();
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (find(Button.class).withText("取り込む").exists() && Instant.now().isBefore(patience)) {
            Thread.sleep(50);
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
        }
        roundTrip();
    }
}
