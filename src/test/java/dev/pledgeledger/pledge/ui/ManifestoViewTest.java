package dev.pledgeledger.pledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.pledge.ManifestoPart;
import dev.pledgeledger.pledge.ManifestoQueries;
import dev.pledgeledger.pledge.Place;
import dev.pledgeledger.pledge.Rewording;
import dev.pledgeledger.pledge.WordingService;
import dev.pledgeledger.progress.ScreenTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ManifestoViewTest extends ScreenTest {

    private static final int STATE = 2;
    private static final int BUTTONS = 3;

    @Autowired
    WordingService wordings;

    @Autowired
    ManifestoQueries manifestos;

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "signatory"})
    void nobodyElseOpensIt(String login) {
        signIn(login);
        open("manifesto");
        assertThat(find(ManifestoView.class).exists()).isFalse();
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        signIn("auditor");
        open("manifesto");
        assertThat(places()).containsExactly("1", "1-1", "1-1-1", "1-1-2", "1-1-3");
        assertThat(words()).contains("公約 3件（うち取下げ 0件）").doesNotContain("分野を追加");
        assertThat(grid().getColumns().get(BUTTONS).isVisible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "admin"})
    void aPledgeIsAddedUnderItsSection(String login) {
        signIn(login);
        open("manifesto");
        pressInRow("1-1 に公約を追加");
        assertThat(words()).contains("「1-1 みなとを開く」の下に追加します。");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(4);
        find(TextArea.class).withLabel("公約の文").single().setValue("桟橋を広げます");
        test(find(Button.class).withText("公約を追加").last()).click();
        assertThat(told()).contains("公約1-1-4 を追加しました。");
        assertThat(places()).endsWith("1-1-4");
    }

    @Test
    void aManifestoIsBegunAndItsFirstYearOpened() {
        signIn("reviewer");
        open("manifesto");
        press("マニフェストを作る");
        test(find(Button.class).withText("マニフェストを作る").last()).click();
        TextField title = find(TextField.class).withLabel("マニフェストの名称").single();
        assertThat(title.getErrorMessage()).isEqualTo("マニフェストの名称を入力してください。");
        title.setValue("みなと市長公約 第二期");
        test(find(Button.class).withText("マニフェストを作る").last()).click();
        assertThat(told()).contains("みなと市長公約 第二期を作りました。");
        open("cycles");
        press("最初の年度を開く");
        find(TextField.class).withLabel("報告書の表題").single().setValue("新しい公約の進み具合");
        find(DayField.class).withLabel("入力締切").single().setValue(LocalDate.of(2028, 4, 24));
        find(DayField.class).withLabel("審査締切").single().setValue(LocalDate.of(2028, 5, 15));
        test(find(Button.class).withText("最初の年度を開く").last()).click();
        assertThat(told()).contains("を開きました。");
        assertThat(find(Button.class).withText("最初の年度を開く").exists()).isFalse();
    }

    @Test
    void theEndOfTheTermIsSaid() {
        signIn("admin");
        open("manifesto");
        press("任期満了日を入れる");
        find(DayField.class).withLabel("任期満了日").single().setValue(LocalDate.of(2028, 1, 23));
        press("保存する");
        assertThat(find(Button.class).withText("任期満了日 令和10年1月23日").exists()).isTrue();
    }

    @Test
    void aRefusalStandsUnderItsFieldAndWhatWasTypedStays() {
        signIn("reviewer");
        open("manifesto");
        pressInRow("1-1 に公約を追加");
        find(IntegerField.class).single().setValue(9);
        find(TextArea.class).withLabel("公約の文").single().setValue("岸壁を直します");
        test(find(Button.class).withText("公約を追加").last()).click();
        assertThat(find(IntegerField.class).single().getErrorMessage()).isEqualTo("番号が飛んでいます。先に 1-1-8 を追加してください。");
        TextArea words = find(TextArea.class).withLabel("公約の文").single();
        assertThat(words.getErrorMessage()).isEqualTo("同じ文が 1-1-1 にあります。");
        assertThat(words.getValue()).isEqualTo("岸壁を直します");
        assertThat(find(Dialog.class).exists()).isTrue();
    }

    @Test
    void wordsAreChangedWithAReasonAndTheDialogSaysWhatStays() {
        signIn("reviewer");
        open("manifesto");
        pressInRow("1-1-1 を変更");
        assertThat(words()).contains("公表済みの版は公表したときの文のまま残り");
        find(TextArea.class).withLabel("公約の文").single().setValue("岸壁をすべて直します");
        test(find(Button.class).withText("変更する").last()).click();
        assertThat(find(TextArea.class).withLabel("理由").single().getErrorMessage())
                .contains("理由を入力してください");
        find(TextArea.class).withLabel("理由").single().setValue("議会の質問を受けて");
        test(find(Button.class).withText("変更する").last()).click();
        assertThat(told()).contains("公約1-1-1 を変更しました。");
        assertThat(rows().getRow(2).words()).isEqualTo("岸壁をすべて直します");
    }

    @Test
    void theHistoryOfAChangedPledgeShowsItsWordsWithDaysReasonsAndNames() {
        reword(LocalDate.of(2026, 9, 1));
        signIn("auditor");
        open("manifesto");
        assertThat(wordsOf(rows().getCellComponent(2, STATE)).toList()).contains("令和8年9月1日に変更");
        pressInRow("1-1-1 の文言の履歴", STATE);
        assertThat(words())
                .contains("令和8年9月1日から", "今の文", "岸壁を", "すべて", "議会の質問を受けて", "reviewer（")
                .contains("はじめから")
                .doesNotContain("取りやめる");
    }

    @Test
    void plannedWordsAreShownWithTheirDayAndCanBeGivenUp() {
        reword(LocalDate.of(2062, 4, 1));
        signIn("reviewer");
        open("manifesto");
        assertThat(rows().getRow(2).words()).isEqualTo("岸壁を直します");
        assertThat(wordsOf(rows().getCellComponent(2, STATE)).toList()).contains("令和44年4月1日から変わります");
        pressInRow("1-1-1 の文言の履歴", STATE);
        press("予定の文を取りやめる");
        assertThat(words()).contains("令和44年4月1日から「岸壁をすべて直します」にする予定を取りやめます。");
        reason("年の書き誤り");
        press("予定の文を取りやめる");
        assertThat(told()).contains("公約1-1-1 の予定を取りやめました。");
        assertThat(rows().getRow(2).rewordedOn()).isNull();
    }

    @Test
    void theDayOfNewWordsIsAskedForAndARefusalStandsUnderIt() {
        reword(LocalDate.of(2062, 4, 1));
        signIn("reviewer");
        open("manifesto");
        pressInRow("1-1-1 を変更");
        find(TextArea.class).withLabel("公約の文").single().setValue("岸壁を二か所直します");
        find(TextArea.class).withLabel("理由").single().setValue("場所が決まったため");
        press("変更する");
        DayField from = find(DayField.class).withLabel("この文にする日").single();
        assertThat(from.getErrorMessage()).isEqualTo("令和44年4月1日からの文がもうあります。その日か、それより後の日を入力してください。");
        from.setValue(LocalDate.of(2062, 4, 2));
        press("変更する");
        assertThat(told()).contains("公約1-1-1 は 令和44年4月2日から新しい文になります。");
    }

    private void reword(LocalDate from) {
        city.as("reviewer", () -> {
            Place pledge = Place.of(manifestos.manifestos().getFirst().id(), 1, 1, 1);
            wordings.reword(pledge, new Rewording("岸壁をすべて直します", from, "議会の質問を受けて"));
            return true;
        });
    }

    @Test
    void aWithdrawnPledgeStaysInSightAndCanBeReinstated() {
        signIn("reviewer");
        open("manifesto");
        pressInRow("1-1-2 を取り下げる");
        find(TextArea.class).withLabel("理由").single().setValue("県が引き継いだため");
        test(find(Button.class).withText("取り下げる").last()).click();
        assertThat(words()).contains("公約 3件（うち取下げ 1件）");
        assertThat(wordsOf(rows().getCellComponent(3, 2)).toList()).anyMatch(word -> word.contains("県が引き継いだため"));
        pressInRow("1-1-2 を復活させる");
        find(TextArea.class).withLabel("理由").single().setValue("協議がやり直しになったため");
        test(find(Button.class).withText("復活させる").last()).click();
        assertThat(words()).contains("うち取下げ 0件");
    }

    @Test
    void partsAreFoundByWordsWithTheirHeadings() {
        signIn("reviewer");
        open("manifesto");
        find(TextField.class).withLabel("番号か語句で探す").single().setValue("灯台");
        assertThat(places()).containsExactly("1", "1-1", "1-1-2");
    }

    private List<String> places() {
        return IntStream.range(0, rows().size())
                .mapToObj(row -> rows().getRow(row).place().toString())
                .toList();
    }

    private ManifestoGrid grid() {
        return find(ManifestoGrid.class).single();
    }

    private GridTester<Grid<ManifestoPart>, ManifestoPart> rows() {
        return test(grid());
    }

    private void pressInRow(String label) {
        pressInRow(label, BUTTONS);
    }

    private void pressInRow(String label, int column) {
        for (int row = 0; row < rows().size(); row++) {
            var found = rows().getCellComponent(row, column)
                    .getChildren()
                    .flatMap(child -> Stream.concat(Stream.of(child), child.getChildren()))
                    .filter(button -> button instanceof Button b
                            && label.equals(b.getAriaLabel().orElse("")))
                    .findFirst();
            if (found.isPresent()) {
                test((Button) found.get()).click();
                roundTrip();
                return;
            }
        }
        throw new AssertionError("no button " + label);
    }
}
