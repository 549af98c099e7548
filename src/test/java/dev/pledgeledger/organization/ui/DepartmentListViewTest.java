package dev.pledgeledger.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DepartmentListViewTest extends ScreenTest {

    @BeforeEach
    void administratorOpensTheDepartments() {
        signIn("admin");
        navigate(DepartmentListView.class);
    }

    @Test
    void nobodyElseOpensThem() {
        signIn("reviewer");
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
        assertThat(words()).contains("1部署");
    }

    private void name(String name) {
        test(find(Button.class).withText("部署を設置する").single()).click();
        find(TextField.class).withLabel("部署名").single().setValue(name);
        test(find(Button.class).withText("部署を設置する").last()).click();
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<DepartmentRow>, DepartmentRow> rows() {
        return test((Grid<DepartmentRow>) find(Grid.class).single());
    }
}
