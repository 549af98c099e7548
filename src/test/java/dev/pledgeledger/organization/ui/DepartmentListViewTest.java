package dev.pledgeledger.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.account.MembershipRow;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.TestCity;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class DepartmentListViewTest extends ScreenTest {

    private static final int NEXT = 5;

    @Autowired
    DepartmentQueries departments;

    @Autowired
    StaffQueries staff;

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
    void aRenamingSaysBeforehandWhatItWillDoAndMovesThePeople() {
        reorganize(0);
        opened().setValue("海岸課");
        assertThat(words()).contains("に港湾課を廃止し、海岸課（新設）が引き継ぎます。");
        press("改編する");
        assertThat(words()).contains("港湾課を改編しました。", "この部署は廃止されています", "drafter", "head", "海岸課に移せます");
        press("2人を移す");
        assertThat(words()).contains("2人を海岸課に移しました。");
        assertThat(find(Dialog.class).exists()).isFalse();
        var drafter = staff.byLogin("drafter").orElseThrow();
        DepartmentRow successor = departments.byName("海岸課").orElseThrow();
        assertThat(drafter.details().department()).isEqualTo(successor.id());
        assertThat(drafter.current()).extracting(MembershipRow::department).containsExactly(successor.id());
        assertThat(drafter.memberships().getFirst().until())
                .isEqualTo(drafter.memberships().getLast().since().minusDays(1));
        assertThat(rows().getRow(3).name()).isEqualTo("港湾課");
        assertThat(rows().getRow(3).successorNames()).isEqualTo("海岸課");
    }

    @Test
    void whereTwoSucceedThePeopleAreOnlyNamed() {
        reorganize(0);
        opened().setValue("海岸課\n漁港課");
        press("改編する");
        assertThat(words()).contains("この部署は廃止されています", "引き継ぐ部署が一つに決まらない");
        assertThat(find(Button.class).withText("2人を移す").exists()).isFalse();
    }

    @Test
    void aRefusedReorganisationSaysWhyUnderItsFieldAndKeepsWhatWasTyped() {
        reorganize(0);
        find(DayField.class).single().setValue(LocalDate.of(2999, 4, 1));
        opened().setValue("図書課");
        press("改編する");
        assertThat(find(DayField.class).single().getErrorMessage()).contains("その日になってから");
        assertThat(opened().getErrorMessage()).isEqualTo("図書課はすでにあります。別の名称を入力してください。");
        assertThat(opened().getValue()).isEqualTo("図書課");
        find(DayField.class).single().clear();
        press("改編する");
        assertThat(find(DayField.class).single().getErrorMessage()).isEqualTo("日付を入力してください。");
        assertThat(departments.open()).hasSize(3);
    }

    @Test
    void closedDepartmentsAreLeftOutOnlyWhereAskedFor() {
        reorganize(0);
        press("改編する");
        press("閉じる");
        assertThat(rows().size()).isEqualTo(3);
        find(Checkbox.class).single().setValue(true);
        assertThat(rows().size()).isEqualTo(2);
    }

    private void reorganize(int row) {
        test((Button) rows().getCellComponent(row, NEXT)).click();
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
