package dev.pledgeledger.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.progress.ScreenTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedPartsTest extends ScreenTest {

    private final List<String> given = new ArrayList<>();

    @BeforeEach
    void somebodySitsHere() {
        signIn("drafter");
    }

    @ParameterizedTest
    @CsvSource({"A,達成,4", "B,おおむね達成,3", "C,一部達成,2", "D,検討・準備中,1", "E,未着手,0"})
    void aRatingReadsWithoutItsColour(Rating rating, String word, int quarters) {
        RatingBadge badge = new RatingBadge(rating);
        assertThat(text(badge)).isEqualTo(rating.name() + word);
        assertThat(find(Span.class, shown(badge)).withClassName("full").all()).hasSize(quarters);
    }

    @Test
    void unratedHasNoLetterAndNoQuarter() {
        RatingBadge badge = new RatingBadge(null);
        assertThat(text(badge)).isEqualTo("未評価");
        assertThat(badge.getElement().getAttribute("data-rating")).isEmpty();
    }

    @Test
    void aMovementNamesBothLettersAndTheWay() {
        assertThat(text(new Movement(Rating.C, Rating.B))).isEqualTo("C→B▲");
        assertThat(text(new Movement(Rating.B, Rating.C))).isEqualTo("B→C▼");
        assertThat(text(new Movement(Rating.B, Rating.B))).isEqualTo("B→B—");
        assertThat(text(new Movement(null, Rating.B))).isEqualTo("未評価→B");
        assertThat(new Movement(Rating.C, Rating.B).getElement().getAttribute("title"))
                .isEqualTo("上昇");
    }

    @Test
    void nothingIsDecidedWithoutAReason() {
        new ReasonDialog("1-1-1 を差し戻す", "担当課が直して再提出します。", "差し戻す", given::add).open();
        roundTrip();
        press("差し戻す");
        assertThat(find(TextArea.class).single().getErrorMessage()).contains("理由を入力してください");
        find(TextArea.class).single().setValue(" 　\n");
        press("差し戻す");
        assertThat(given).isEmpty();
        find(TextArea.class).single().setValue(" 根拠が足りません。 ");
        press("差し戻す");
        assertThat(given).containsExactly("根拠が足りません。");
    }

    @Test
    void whoeverThinksBetterOfItDecidesNothing() {
        new ReasonDialog("1-1-1 を差し戻す", "担当課が直して再提出します。", "差し戻す", given::add).open();
        roundTrip();
        find(TextArea.class).single().setValue("根拠が足りません。");
        press("やめる");
        assertThat(given).isEmpty();
    }

    @Test
    void aButtonSaysWhyItIsOffAndIsReadTogetherWithIt() {
        ExplainedButton submit = new ExplainedButton("提出する", () -> given.add("提出"));
        shown(submit);
        submit.explain(List.of("評価が未入力", "予定が未入力"));
        assertThat(submit.button().isEnabled()).isFalse();
        String described = submit.button().getElement().getAttribute("aria-describedby");
        assertThat(text(find(Reasons.class).id(described))).isEqualTo("できない理由: 評価が未入力予定が未入力");
        assertThat(find(ListItem.class, submit).all()).hasSize(2);
        submit.explain(List.of("評価が未入力"));
        assertThat(words()).contains("できない理由: 評価が未入力");
        submit.explain(List.of());
        assertThat(submit.button().getElement().hasAttribute("aria-describedby"))
                .isFalse();
        test(submit.button()).click();
        assertThat(given).containsExactly("提出");
    }

    @Test
    void aQuestionCarriesTheVerbOnItsButton() {
        Confirm.ask("停止しますか", "すぐに終了します。", "停止する", () -> given.add("停止"));
        roundTrip();
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("confirmText")).isEqualTo("停止する");
        test(question).cancel();
        assertThat(given).isEmpty();
    }

    @Test
    void whatIsDoneCanBeTakenBackAndWhatWentWrongStays() {
        Notices.done("1-1-1 を取り下げました。", () -> given.add("復活"));
        roundTrip();
        press("元に戻す");
        assertThat(given).containsExactly("復活");
        Notification wrong = Notices.wrong("処理できませんでした。");
        assertThat(wrong.getDuration()).isZero();
        assertThat(wrong.isAssertive()).isTrue();
    }

    private static Component shown(Component component) {
        UI.getCurrent().add(component);
        return component;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
