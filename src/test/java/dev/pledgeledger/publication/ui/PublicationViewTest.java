package dev.pledgeledger.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.database.TestDatabase;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestCorrections;
import dev.pledgeledger.progress.TestPackage;
import dev.pledgeledger.publication.EditionService;
import dev.pledgeledger.publication.OrderQueries;
import dev.pledgeledger.publication.OrderService;
import dev.pledgeledger.publication.PublicationOrder;
import dev.pledgeledger.signoff.SignOffOutcome;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.SignOffService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PublicationViewTest extends ScreenTest {

    @Autowired
    CycleService cycles;

    @Autowired
    SignOffService signOff;

    @Autowired
    EditionService editions;

    @Autowired
    OrderService orderService;

    @Autowired
    OrderQueries orders;

    @Autowired
    TestCorrections corrections;

    @Autowired
    TestPackage packages;

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head"})
    void departmentsHaveNoBusinessHere(String login) {
        signIn(login);
        open("publication");
        assertThat(words()).contains("このページは表示できません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signatory", "auditor", "admin"})
    void whoDoesNotPublishReadsOnly(String login) {
        signIn(login);
        navigate(PublicationView.class);
        assertThat(find(Button.class).withText("公表する").exists()).isFalse();
    }

    @Test
    void everythingThatStandsInTheWayIsSaidAtOnce() {
        signIn("reviewer");
        navigate(PublicationView.class);
        assertThat(publish().isEnabled()).isFalse();
        assertThat(words()).containsPattern("できない理由: \\n.*1-1-1.*\\n新しく決裁された取組がありません");
    }

    @Test
    void theReportIsReadBeforeItIsPublishedAndThenThereAsAnEdition() throws SQLException {
        everythingIsSignedOff();
        signIn("reviewer");
        navigate(PublicationView.class);
        assertThat(words()).contains("岸壁を二か所直しました。");
        assertThat(publish().isEnabled()).isTrue();
        test(find(TextArea.class).single()).setValue("最初の公表");
        test(publish()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(city.entry(year, 1).state()).isEqualTo(State.PUBLISHED);
        assertThat(words()).contains("最初の公表");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/public/2026/", "/public/2026/report.csv", "/public/2026/report.json")
                .contains("/public/2026/report.pdf", "/public/2026/report.xlsx", "/public/2026/data/");
    }

    @Test
    void aCorrectionIsReadBeforeAndAfterAndNeedsANote() throws SQLException {
        everythingIsSignedOff();
        city.as("reviewer", () -> editions.publish(year, ""));
        corrections.reword(year, 1, "・岸壁を三か所直しました。");
        corrections.open(year, 2);
        signIn("reviewer");
        navigate(PublicationView.class);
        assertThat(words())
                .contains("訂正中の取組（2件）")
                .contains("字句の訂正")
                .contains("内容の訂正")
                .contains("作成中")
                .contains("数字の写し間違いのため")
                .contains("公表中の版から変わるところはありません");
        assertThat(publish().isEnabled()).isFalse();
        corrections.approve(year, 1);
        packages.signOff(year);
        navigate(PublicationView.class);
        assertThat(words()).contains("主な取組実績").contains("［削除］二").contains("［追加］三");
        assertThat(publish().isEnabled()).isFalse();
        assertThat(words()).contains("変更の説明が未入力");
        test(find(TextArea.class).single()).setValue("箇所の数を改めた");
        test(publish()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words()).contains("第2版を公表しました").contains("箇所の数を改めた").contains("訂正中の取組（1件）");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/public/2026/errata/", "/public/2026/editions/1/");
    }

    @Test
    void anotherYearIsShownByItsAddress() {
        signIn("auditor");
        open("publication?year=2025");
        assertThat(words()).contains("令和7年度").contains("訂正中の取組はありません");
        assertThat(words()).as("keys without a text").doesNotContainPattern("![a-zA-Z.]+!");
        open("publication");
        assertThat(words()).contains("令和8年度").contains("公表される内容を見る");
    }

    @Test
    void aPublicationIsOrderedForAMomentInJapanAndCancelledAgain() throws SQLException {
        everythingIsSignedOff();
        signIn("reviewer");
        navigate(PublicationView.class);
        later();
        assertThat(button("公表を予約する").isEnabled()).isFalse();
        assertThat(words()).contains("公表する日時が未入力").contains("日本時間");
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2099, 4, 1));
        test(button("公表を予約する")).click();
        confirm();
        assertThat(words())
                .contains("令和8年度の公表を 2099/04/01 09:00 に予約しました。")
                .contains("予約中")
                .contains("2099/04/01 09:00 に公表する予約があります。");
        assertThat(city.as("auditor", () -> orders.of(year)))
                .singleElement()
                .extracting(PublicationOrder::dueAt)
                .isEqualTo(Instant.parse("2099-04-01T00:00:00Z"));
        assertThat(button("公表する").isEnabled()).isFalse();
        test(button("予約を取り消す")).click();
        confirm();
        assertThat(words()).contains("取り消しました").contains("取消");
        assertThat(button("公表する").isEnabled()).isTrue();
    }

    @Test
    void aMomentThatHasPassedIsNotOffered() throws SQLException {
        everythingIsSignedOff();
        signIn("reviewer");
        navigate(PublicationView.class);
        later();
        find(DatePicker.class).single().setValue(LocalDate.of(2020, 4, 1));
        assertThat(button("公表を予約する").isEnabled()).isFalse();
        assertThat(words()).contains("公表する日時が過ぎています");
    }

    @Test
    void anOrderThatFailedStandsOutWithItsReasonsOnTheDeskToo() throws SQLException {
        everythingIsSignedOff();
        city.as("reviewer", () -> orderService.order(year, Instant.parse("2099-04-01T00:00:00Z"), ""));
        var order = city.as("auditor", () -> orders.of(year)).getFirst();
        city.asSystem(() -> {
            orderService.fail(order.id(), "障害のため");
            return year;
        });
        signIn("reviewer");
        navigate(PublicationView.class);
        assertThat(words()).contains("公表できず").contains("障害のため");
        open("");
        assertThat(words()).contains("予約していた令和8年度の公表ができませんでした");
        signIn("auditor");
        navigate(PublicationView.class);
        assertThat(words()).contains("公表できず").contains("障害のため");
        assertThat(find(Button.class).withText("予約を取り消す").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void later() {
        RadioButtonGroup<Enum<?>> when =
                (RadioButtonGroup<Enum<?>>) find(RadioButtonGroup.class).single();
        test(when).selectItem("日時を指定する");
    }

    private void everythingIsSignedOff() throws SQLException {
        try (Connection owner = TestDatabase.connectAsSuperuser()) {
            owner.createStatement().execute("set session_replication_role = replica");
            owner.createStatement()
                    .execute("update entry set state = 'WITHDRAWN' where key = '1-1-3.1' and state <> 'PUBLISHED'");
        }
        city.walkTo(State.APPROVED, year, 1);
        city.walkTo(State.APPROVED, year, 2);
        city.as("reviewer", () -> {
            cycles.close(year);
            return year;
        });
        SignOffPackage made = done(city.as("reviewer", () -> signOff.makePackage(year)));
        done(city.as("signatory", () -> signOff.signOff(made.id(), made.version(), "1件は取下げのため")));
    }

    private static SignOffPackage done(SignOffOutcome outcome) {
        assertThat(outcome).isInstanceOf(SignOffOutcome.Done.class);
        return ((SignOffOutcome.Done) outcome).made();
    }

    private Button publish() {
        return find(Button.class).withText("公表する").single();
    }
}
