package dev.pledgeledger.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.organization.Successor;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.succession.Reorganising;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class DepartmentListViewTest extends ScreenTest {

    private static final int NEXT = 6;

    @Autowired
    DepartmentQueries departments;

    @Autowired
    Reorganising reorganising;

    @BeforeEach
    void administratorOpensTheDepartments() {
        signIn("admin");
        navigate(DepartmentListView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "reviewer", "signatory"})
    void nobodyElseOpensThem(String login) {
        signIn(login);
        open("departments");
        assertThat(words()).contains("このページは表示できません");
    }

    @Test
    void aDepartmentIsOpened() {
        int before = rows().size();
        name("戦略推進課");
        assertThat(words()).contains("戦略推進課を設置しました。");
        assertThat(rows().size()).isEqualTo(before + 1);
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void aNameThatIsTakenIsSaidUnderTheField() {
        name(TestCity.HARBOUR);
        assertThat(find(TextField.class).withLabel("部署名").single().getErrorMessage())
                .isEqualTo("港湾課はすでにあります。別の名称を入力してください。");
    }

    @Test
    void departmentsAreFoundByAPartOfTheirName() {
        find(TextField.class).withLabel("部署名で探す").single().setValue("港");
        assertThat(rows().size()).isEqualTo(1);
        assertThat(words()).contains("現行 1部署・廃止 0部署");
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        signIn("auditor");
        open("departments");
        assertThat(rows().size()).isEqualTo(3);
        assertThat(find(Button.class).withText("部署を設置する").exists()).isFalse();
        assertThat(rows().getCellComponent(0, NEXT)).isInstanceOf(Span.class);
    }

    @Test
    void aDepartmentIsReorganisedByAPlanThatBeginsWithIt() {
        reorganize(0);
        assertThat(words()).contains("廃止: 港湾課（後継なし）");
        opened().setValue("海岸課");
        assertThat(words()).contains("名称変更: 港湾課 → 海岸課（新設）");
        press("計画を保存する");
        assertThat(words()).contains("「港湾課の改編」を計画に登録しました。");
        assertThat(departments.open()).hasSize(3);
    }

    @Test
    void aRefusedPlanSaysWhyAndKeepsWhatWasTyped() {
        reorganize(0);
        find(TextField.class).withLabel("件名").single().setValue("");
        find(DayField.class).single().clear();
        opened().setValue("図書課");
        press("計画を保存する");
        assertThat(find(DayField.class).single().getErrorMessage()).isEqualTo("日付を入力してください。");
        find(DayField.class).single().setValue(LocalDate.of(2999, 4, 1));
        press("計画を保存する");
        assertThat(words()).contains("件名を入力してください。", "図書課はすでにあります。別の名称を入力してください。");
        assertThat(opened().getValue()).isEqualTo("図書課");
    }

    @Test
    void whoIsLeftWhereTwoSucceedIsOnlyNamed() {
        reorganising.today(
                ReorganisationLine.closing(reorganising.open("企画室"), Successor.opened("企画課"), Successor.opened("戦略課")));
        navigate(DepartmentListView.class);
        find(TextField.class).withLabel("部署名で探す").single().setValue("企画室");
        reorganize(0);
        assertThat(words()).contains("引き継ぐ部署が一つに決まらない");
        assertThat(find(Button.class).withText("2人を移す").exists()).isFalse();
    }

    @Test
    void closedDepartmentsAreLeftOutOnlyWhereAskedFor() {
        reorganising.today(ReorganisationLine.closing(reorganising.open("企画室")));
        navigate(DepartmentListView.class);
        assertThat(rows().size()).isEqualTo(3);
        find(Checkbox.class).single().setValue(true);
        assertThat(rows().size()).isEqualTo(2);
    }

    private void reorganize(int row) {
        press(row, 0);
    }

    private void press(int row, int which) {
        Component cell = rows().getCellComponent(row, NEXT);
        test(cell instanceof Button only
                        ? only
                        : (Button) cell.getChildren().skip(which).findFirst().orElseThrow())
                .click();
        roundTrip();
    }

    @Test
    void whatIsKnownOfADepartmentBesidesItsNameIsEdited() {
        press(0, 1);
        find(TextField.class).withLabel("上位組織名").single().setValue("みなと部");
        press("登録内容を保存する");
        assertThat(words()).contains("港湾課の登録内容を保存しました。");
        assertThat(departments.byName(TestCity.HARBOUR).orElseThrow().details().qualifier())
                .isEqualTo("みなと部");
    }

    private TextArea opened() {
        return find(TextArea.class).withLabel("新しく設置する後継").single();
    }

    private void name(String name) {
        test(find(Button.class).withText("部署を設置する").single()).click();
        find(TextField.class).withLabel("部署名").single().setValue(name);
        test(find(Button.class).withText("部署を設置する").last()).click();
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<DepartmentLine>, DepartmentLine> rows() {
        return test((Grid<DepartmentLine>) find(Grid.class).single());
    }
}
