package dev.pledgeledger.succession.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import dev.pledgeledger.organization.OrganizationPaths;
import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.organization.Successor;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.succession.Candidate;
import dev.pledgeledger.succession.Reorganising;
import dev.pledgeledger.succession.WorkLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class WorklistViewTest extends ScreenTest {

    private static final int CHOOSE = 6;

    @Autowired
    Reorganising reorganising;

    @Autowired
    Clock clock;

    private ReorganisationId plan;

    @BeforeEach
    void aSplitIsPlanned() {
        plan = split(LocalDate.now(clock));
        signIn("reviewer");
        open(OrganizationPaths.worklist(plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "signatory"})
    void nobodyElseOpensIt(String login) {
        signIn(login);
        open(OrganizationPaths.worklist(plan));
        assertThat(words()).contains("このページは表示できません");
    }

    @Test
    void itSaysWhatIsLeftToChooseAndWhyItCannotBeApplied() {
        assertThat(words()).contains("取組 2件のうち未選択 2件", "分割: 港湾課", "港湾課: 2件の後継が選ばれていません（1-1-1、1-1-2）。", "取組を選んでください");
        assertThat(button("改編を適用する").isEnabled()).isFalse();
    }

    @Test
    void severalAreChosenAtOnceAndThenAllIsAppliedInOneAct() {
        Grid<WorkLine> grid = grid();
        grid.asMultiSelect().setValue(Set.copyOf(rows(WorkLine.class)));
        press("選んだ 2件の後継を選ぶ");
        choose("灯台課");
        press("後継を決める");
        assertThat(words()).contains("2件の後継を決めました。", "未選択 0件");
        assertThat(rows(WorkLine.class))
                .allSatisfy(line -> assertThat(line.after().plans()).containsExactly("灯台課"));
        press("改編を適用する");
        confirm();
        assertThat(words()).contains("「組織改編」を適用しました。取組 2件（追加 0件）、職員 0人。", "適用済");
        assertThat(city.entry(year, 1).lead()).contains(reorganising.open("灯台課"));
    }

    @Test
    void oneIsChosenByItselfAndTheOthersFollowTheSuggestion() {
        test((Button) test(grid()).getCellComponent(0, CHOOSE)).click();
        roundTrip();
        choose("海岸課");
        press("後継を決める");
        assertThat(words()).contains("1件の後継を決めました。", "未選択の 1件を提案どおりにする");
        press("未選択の 1件を提案どおりにする");
        assertThat(words()).contains("未選択 0件");
        assertThat(rows(WorkLine.class)).noneMatch(WorkLine::isOpen);
    }

    @Test
    void whatIsPlannedAheadWaitsForItsDay() {
        ReorganisationId ahead = split(LocalDate.now(clock).plusYears(1));
        open(OrganizationPaths.worklist(ahead));
        assertThat(words()).contains("になってから適用できます。");
        assertThat(button("改編を適用する").isEnabled()).isFalse();
    }

    @Test
    void theAdministratorReadsItAndChoosesNothing() {
        signIn("admin");
        open(OrganizationPaths.worklist(plan));
        assertThat(rows(WorkLine.class)).hasSize(2);
        assertThat(find(Button.class).withText("改編を適用する").exists()).isFalse();
        assertThat(grid().getColumns()).hasSize(CHOOSE);
    }

    @Test
    void whatIsNotThereIsSaid() {
        open("reorganisations/99999");
        assertThat(words()).contains("この組織改編はありません");
        open("reorganisations/x");
        assertThat(words()).contains("この組織改編はありません");
    }

    private ReorganisationId split(LocalDate on) {
        return reorganising.plan(
                on,
                ReorganisationLine.closing(
                        reorganising.open(TestCity.HARBOUR), Successor.opened("海岸課"), Successor.opened("灯台課")));
    }

    @SuppressWarnings("unchecked")
    private void choose(String name) {
        MultiSelectComboBox<Candidate> field =
                find(MultiSelectComboBox.class).withLabel("後継").single();
        field.setValue(field.getListDataView()
                .getItems()
                .filter(candidate -> candidate.name().equals(name))
                .toList());
    }

    @SuppressWarnings("unchecked")
    private Grid<WorkLine> grid() {
        return (Grid<WorkLine>) find(Grid.class).single();
    }
}
