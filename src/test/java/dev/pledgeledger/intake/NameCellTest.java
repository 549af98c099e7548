package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.intake.NameCell.Kind;
import org.junit.jupiter.api.Test;

class NameCellTest {

    @Test
    void piecesWithAnEndingOfTheirOwnAreNames() {
        NameCell cell = NameCell.read("港湾課 水産振興室　北支所", Kind.DEPARTMENT);

        assertThat(cell.names()).containsExactly("港湾課", "水産振興室", "北支所");
        assertThat(cell.doubtful()).isEmpty();
    }

    @Test
    void aPieceWithoutAnEndingJoinsTheNext() {
        NameCell cell = NameCell.read("港湾管理事業 北港 整備事業", Kind.PROGRAMME);

        assertThat(cell.names()).containsExactly("港湾管理事業", "北港 整備事業");
        assertThat(cell.doubtful()).containsExactly("北港 整備事業");
    }

    @Test
    void aNumberOrARemarkJoinsWhatStandsBeforeIt() {
        assertThat(NameCell.read("環境センター 21 港湾課", Kind.DEPARTMENT).names()).containsExactly("環境センター 21", "港湾課");
        assertThat(NameCell.read("道路事業 (街路事業)", Kind.PROGRAMME).names()).containsExactly("道路事業 (街路事業)");
        assertThat(NameCell.read("道路事業 (街路事業)", Kind.PROGRAMME).doubtful()).hasSize(1);
    }

    @Test
    void aRemarkWithoutABlankIsPartOfTheName() {
        NameCell cell = NameCell.read("保健事業（母子） 保健事業（児童）", Kind.PROGRAMME);

        assertThat(cell.names()).containsExactly("保健事業（母子）", "保健事業（児童）");
        assertThat(cell.doubtful()).isEmpty();
    }

    @Test
    void aDivisionBeforeASectionIsInDoubtButTwoNames() {
        NameCell cell = NameCell.read("病院経営部 総務課", Kind.DEPARTMENT);

        assertThat(cell.names()).containsExactly("病院経営部", "総務課");
        assertThat(cell.doubtful()).containsExactly("病院経営部 総務課");
    }

    @Test
    void aNameAloneNeedsNoEnding() {
        assertThat(NameCell.read("市民病院", Kind.DEPARTMENT).names()).containsExactly("市民病院");
        assertThat(NameCell.read("市民病院", Kind.DEPARTMENT).doubtful()).isEmpty();
        assertThat(NameCell.read(" ", Kind.DEPARTMENT).names()).isEmpty();
    }
}
