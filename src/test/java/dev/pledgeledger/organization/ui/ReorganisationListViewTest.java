package dev.pledgeledger.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.Reorganisation;
import dev.pledgeledger.organization.ReorganisationQueries;
import dev.pledgeledger.progress.ScreenTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReorganisationListViewTest extends ScreenTest {

    private static final int NEXT = 4;

    @Autowired
    ReorganisationQueries reorganisations;

    @BeforeEach
    void theOfficePlansAhead() {
        signIn("reviewer");
        open("reorganisations");
        press("組織改編を計画する");
        find(TextField.class).withLabel("件名").single().setValue("令和81年4月1日 組織改編");
        find(DayField.class).single().setValue(LocalDate.of(2099, 4, 1));
        press("部署を加える");
        choose("港湾課");
        find(TextArea.class).withLabel("新しく設置する後継").single().setValue("海岸課\n灯台課");
        assertThat(words()).contains("分割: 港湾課 → 海岸課（新設）、灯台課（新設）");
        press("計画を保存する");
    }

    @Test
    void aPlanIsEditedAndDeleted() {
        assertThat(words()).contains("「令和81年4月1日 組織改編」を計画に登録しました。");
        assertThat(rows(Reorganisation.class)).hasSize(1);
        next(0);
        find(TextArea.class).withLabel("新しく設置する後継").single().setValue("海岸課");
        press("計画を保存する");
        assertThat(rows(Reorganisation.class)
                        .getFirst()
                        .plan()
                        .lines()
                        .getFirst()
                        .successors())
                .hasSize(1);
        next(1);
        confirm();
        assertThat(words()).contains("の計画を削除しました。", "組織改編はまだありません");
        assertThat(reorganisations.all()).isEmpty();
    }

    @Test
    void anAuditorReadsThem() {
        signIn("auditor");
        open("reorganisations");
        assertThat(rows(Reorganisation.class)).hasSize(1);
        assertThat(find(Button.class).withText("組織改編を計画する").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void next(int which) {
        Grid<Reorganisation> grid = (Grid<Reorganisation>) find(Grid.class).single();
        Component cell = test(grid).getCellComponent(0, NEXT);
        test((Button) cell.getChildren().skip(which).findFirst().orElseThrow()).click();
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private void choose(String department) {
        ComboBox<DepartmentRow> old = find(ComboBox.class).withLabel("改編前の部署").single();
        old.setValue(old.getListDataView()
                .getItems()
                .filter(row -> row.name().equals(department))
                .findFirst()
                .orElseThrow());
    }
}
