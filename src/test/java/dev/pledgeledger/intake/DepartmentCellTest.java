package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.report.Departments;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepartmentCellTest {

    @Test
    void withoutAMarkBothSidesAreTheSame() {
        DepartmentCell cell = read("<p>港湾課</p> <p>市場課</p>");

        assertThat(cell.onAchievements()).containsExactly("港湾課", "市場課");
        assertThat(cell.onPlans()).containsExactly("港湾課", "市場課");
    }

    @Test
    void marksTellTheSidesApart() {
        DepartmentCell cell = read("R7 港湾課 広報課 R8～港湾課 広報戦略課");

        assertThat(cell.onAchievements()).containsExactly("港湾課", "広報課");
        assertThat(cell.onPlans()).containsExactly("港湾課", "広報戦略課");
    }

    @Test
    void oneMayBecomeTwoAndAMarkMayStandInAParagraph() {
        DepartmentCell cell = read("<p>R7 港湾課</p><p>R8～ 海辺課 市場課</p>");

        assertThat(cell.onAchievements()).containsExactly("港湾課");
        assertThat(cell.onPlans()).containsExactly("海辺課", "市場課");
    }

    @Test
    void latinNamesAreNoMarks() {
        assertThat(read("R推進課 GX推進課").onPlans()).containsExactly("R推進課", "GX推進課");
    }

    @Test
    void namesOfARowAreSharedOutInOrder() {
        assertThat(SharedRow.share(Departments.same(List.of("甲課", "乙課", "丙課")), 2))
                .containsExactly(Departments.same(List.of("甲課")), Departments.same(List.of("乙課", "丙課")));
    }

    @Test
    void aNameOnOneSideOnlyBeyondThePairsStandsOnBothSides() {
        assertThat(SharedRow.share(new Departments(List.of("甲課"), List.of("乙課", "丙課")), 2))
                .containsExactly(new Departments(List.of("甲課"), List.of("乙課")), Departments.same(List.of("丙課")));
        assertThat(SharedRow.share(new Departments(List.of("甲課", "乙課"), List.of("丙課")), 2))
                .containsExactly(new Departments(List.of("甲課"), List.of("丙課")), Departments.same(List.of("乙課")));
    }

    @Test
    void anEntryWithoutANameOfItsOwnKeepsTheFirst() {
        assertThat(SharedRow.share(Departments.same(List.of("甲課")), 2))
                .containsExactly(Departments.same(List.of("甲課")), Departments.same(List.of("甲課")));
        assertThat(SharedRow.share(Departments.same(List.of()), 2)).hasSize(2);
    }

    private static DepartmentCell read(String html) {
        return DepartmentCell.read(html, new FiscalYear(2025));
    }
}
