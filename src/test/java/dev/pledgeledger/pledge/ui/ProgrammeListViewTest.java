package dev.pledgeledger.pledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.pledge.Programme;
import dev.pledgeledger.progress.ScreenTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeListViewTest extends ScreenTest {

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "signatory"})
    void nobodyElseOpensIt(String login) {
        signIn(login);
        open("programmes");
        assertThat(find(ProgrammeListView.class).exists()).isFalse();
    }

    @Test
    void aProgrammeIsAddedRenamedAndEnded() {
        signIn("reviewer");
        open("programmes");
        assertThat(words()).contains("関連事業がまだありません");
        add("港湾整備事業");
        assertThat(words()).contains("港湾整備事業を追加しました。", "継続 1事業・終了 0事業");
        test((Button) rows().getCellComponent(0, 2)).click();
        name().setValue("みなと整備事業");
        find(DayField.class).single().setValue(LocalDate.of(2020, 3, 31));
        press("保存する");
        assertThat(rows().getCellText(0, 0)).isEqualTo("みなと整備事業");
        assertThat(rows().getCellText(0, 1)).isEqualTo("令和2年3月31日に終了");
        find(Checkbox.class).single().setValue(true);
        assertThat(rows().size()).isZero();
    }

    @Test
    void aNameThatIsTakenIsSaidUnderTheField() {
        signIn("admin");
        open("programmes");
        add("港湾整備事業");
        add("港湾整備事業");
        assertThat(name().getErrorMessage()).isEqualTo("港湾整備事業はすでにあります。別の名称を入力してください。");
        assertThat(name().getValue()).isEqualTo("港湾整備事業");
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        signIn("reviewer");
        open("programmes");
        add("港湾整備事業");
        signIn("auditor");
        open("programmes");
        assertThat(rows().size()).isEqualTo(1);
        assertThat(find(Button.class).withText("事業を追加する").exists()).isFalse();
        assertThat(grid().getColumns().getLast().isVisible()).isFalse();
    }

    private void add(String name) {
        press("事業を追加する");
        name().setValue(name);
        press("事業を追加する");
    }

    private TextField name() {
        return find(TextField.class).withLabel("事業名").single();
    }

    private GridTester<Grid<Programme>, Programme> rows() {
        return test(grid());
    }

    @SuppressWarnings("unchecked")
    private Grid<Programme> grid() {
        return find(Grid.class).single();
    }
}
