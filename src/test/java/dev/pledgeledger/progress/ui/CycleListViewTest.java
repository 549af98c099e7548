package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.State;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CycleListViewTest extends ScreenTest {

    private static final int CONFIRMED = 6;
    private static final int NEXT = 7;

    @Test
    void aReviewerSeesTheYearsNewestFirst() {
        signIn("reviewer");
        open("cycles");
        assertThat(rows(Cycle.class)).extracting(Cycle::state).containsExactly(Cycle.State.OPEN, Cycle.State.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "signatory"})
    void nobodyElseOpensOrClosesYears(String login) {
        signIn(login);
        open("cycles");
        assertThat(find(CycleListView.class).exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "admin"})
    void whoKeepsWatchReadsTheYearsAndChangesNothing(String login) {
        signIn(login);
        open("cycles");
        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat(test(grid()).getCellText(0, CONFIRMED)).isEqualTo("所属長");
        assertThat(grid().getColumns().getLast().isVisible()).isFalse();
    }

    @Test
    void aReviewerDecidesWhoConfirmsAndWhenAYearIsDue() {
        settings();
        checkbox("部長も確認する").setValue(true);
        day("入力締切").setValue(LocalDate.of(2027, 4, 20));
        press("保存する");
        assertThat(words()).contains("令和8年度の設定を保存しました。");
        assertThat(test(grid()).getCellText(0, CONFIRMED)).isEqualTo("所属長・部長");
        assertThat(test(grid()).getRow(0).draftsDue()).isEqualTo(LocalDate.of(2027, 4, 20));
    }

    @Test
    void refusedSettingsSayWhyUnderTheirFieldsAndStay() {
        settings();
        checkbox("所属長が確認する").setValue(false);
        checkbox("部長も確認する").setValue(true);
        day("入力締切").clear();
        day("審査締切").setValue(LocalDate.of(2027, 4, 1));
        press("保存する");
        assertThat(day("入力締切").getErrorMessage()).isEqualTo("入力締切を入力してください。");
        assertThat(checkbox("部長も確認する").getErrorMessage()).contains("所属長の確認とあわせて");
        assertThat(day("審査締切").getValue()).isEqualTo(LocalDate.of(2027, 4, 1));
        day("入力締切").setValue(LocalDate.of(2027, 4, 20));
        checkbox("所属長が確認する").setValue(true);
        press("保存する");
        assertThat(day("審査締切").getErrorMessage()).contains("入力締切より後");
    }

    @Test
    void inputIsClosedAndReopenedWithAReason() {
        signIn("reviewer");
        open("cycles");
        press(0, "入力を締め切る");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(test(grid()).getRow(0).state()).isEqualTo(Cycle.State.CLOSED);
        press(0, "入力を再開する");
        press("入力を再開する");
        assertThat(find(TextArea.class).single().getErrorMessage()).contains("理由を入力してください");
        find(TextArea.class).single().setValue("一課の提出が遅れたため");
        press("入力を再開する");
        assertThat(test(grid()).getRow(0).state()).isEqualTo(Cycle.State.OPEN);
    }

    @Test
    void aPublishedYearIsPutAwayAndTakenOutWithAReason() {
        signIn("reviewer");
        open("cycles");
        press(1, "保存する");
        find(TextArea.class).single().setValue("議会への報告を終えたため");
        press("保存する");
        assertThat(test(grid()).getRow(1).state()).isEqualTo(Cycle.State.ARCHIVED);
        press(1, "保存を解除する");
        find(TextArea.class).single().setValue("数字を訂正するため");
        press("保存を解除する");
        assertThat(test(grid()).getRow(1).state()).isEqualTo(Cycle.State.PUBLISHED);
    }

    @Test
    void aDepartmentGetsANewDayForEverythingItStillHasToSubmit() {
        signIn("reviewer");
        open("cycles");
        press(0, "課の期限延長");
        press("課の期限延長");
        ComboBox<ExtensionDialog.Late> department = late();
        assertThat(department.getErrorMessage()).isEqualTo("課を選んでください。");
        ExtensionDialog.Late first =
                department.getListDataView().getItems().findFirst().orElseThrow();
        department.setValue(first);
        find(DayField.class).single().setValue(LocalDate.of(2027, 6, 1));
        press("課の期限延長");
        assertThat(words()).contains(first.name() + "の" + first.entries() + "件の期限を延ばしました。");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ExtensionDialog.Late> late() {
        return find(ComboBox.class).single();
    }

    private void settings() {
        signIn("reviewer");
        open("cycles");
        press(0, "設定");
    }

    private void press(int row, String verb) {
        buttons(test(grid()).getCellComponent(row, NEXT))
                .filter(button -> verb.equals(button.getText()))
                .findFirst()
                .ifPresentOrElse(button -> test(button).click(), () -> {
                    throw new AssertionError("no button " + verb);
                });
        roundTrip();
    }

    private static Stream<Button> buttons(Component component) {
        return component instanceof Button button
                ? Stream.of(button)
                : component.getChildren().flatMap(CycleListViewTest::buttons);
    }

    private Checkbox checkbox(String label) {
        return find(Checkbox.class).withLabel(label).single();
    }

    private DayField day(String label) {
        return find(DayField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<Cycle> grid() {
        return find(Grid.class).single();
    }

    @Test
    void theReviewListHoldsWhatWasSubmittedAndIsForReviewersOnly() {
        city.walkTo(State.SUBMITTED, year, 1);
        signIn("reviewer");
        open("review");
        assertThat(words()).contains("1件");
        signIn("drafter");
        open("review");
        assertThat(find(ReviewListView.class).exists()).isFalse();
    }
}
