package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleViewTest extends ScreenTest {

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "signatory", "auditor"})
    void everybodyReadsIt(String login) {
        signIn(login);
        open("rating-scale");
        assertThat(words())
                .contains("おおむね達成し、残りはわずか（75%）", "75%", "国際連合が定めた")
                .contains("海の豊かさを守ろう", "Life below water", "令和8年度の取組数");
        assertThat(find(Button.class).withText("変更").exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "admin"})
    void aDefinitionIsPutInTheCitysWordsAndWhoeverRatesReadsIt(String login) {
        signIn(login);
        open("rating-scale");
        change("Eの定義を変更");
        words("定義", "着手の見通しが立たない");
        press("変更する");
        assertThat(find(TextArea.class).withLabel("理由").single().getErrorMessage())
                .contains("理由を入力してください");
        reason("議会で説明しやすくするため");
        press("変更する");
        assertThat(told()).contains("Eの定義を変更しました。");
        assertThat(words()).contains("着手の見通しが立たない", "市で定めた定義");
        var entry = city.entry(year, 1);
        city.take("drafter", Step.START, entry);
        signIn("drafter");
        open(ProgressPaths.of(entry.id()));
        RatingField field = find(RatingField.class).single();
        assertThat(field.definition(Rating.E)).isEqualTo("着手の見通しが立たない");
        assertThat(field.definition(Rating.D)).isEqualTo("検討や準備を進めている（25%）");
    }

    @Test
    void theStandardWordsAreOnePressAway() {
        signIn("reviewer");
        open("rating-scale");
        change("Eの定義を変更");
        assertThat(find(Button.class).withText("標準の定義を入れる").exists()).isFalse();
        words("定義", "着手の見通しが立たない");
        reason("議会で説明しやすくするため");
        press("変更する");
        change("Eの定義を変更");
        press("標準の定義を入れる");
        reason("元に戻す");
        press("変更する");
        assertThat(words()).contains("まだ取り組んでいない（0%）").doesNotContain("市で定めた定義");
    }

    private void change(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }

    private void words(String label, String text) {
        find(TextArea.class).withLabel(label).last().setValue(text);
    }
}
