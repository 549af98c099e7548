package dev.pledgeledger.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.publication.EditionQueries;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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

    @Autowired
    EditionQueries editions;

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
