package dev.pledgeledger.proof.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.proof.ListedWord;
import org.junit.jupiter.api.Test;

class WordListViewTest extends ScreenTest {

    private static final int ACTIONS = 4;

    @Test
    void everybodyReadsItAndNobodyElseChangesIt() {
        signIn("drafter");
        open("words");
        assertThat(rows(ListedWord.class)).isNotEmpty();
        assertThat(find(Button.class).withText("語を追加する").exists()).isFalse();
    }

    @Test
    void aWordIsAddedChangedAndTakenOff() {
        signIn("reviewer");
        open("words");
        add("港湾", "みなと湾、湊湾");
        assertThat(told()).contains("「港湾」を用字用語集に追加しました。");
        search("湊湾");
        assertThat(rows(ListedWord.class))
                .singleElement()
                .satisfies(listed -> assertThat(listed.word().variants()).containsExactly("みなと湾", "湊湾"));
        pressInRow(0);
        field("使わない表記").setValue("湊湾");
        press("保存する");
        assertThat(rows(ListedWord.class))
                .singleElement()
                .satisfies(listed -> assertThat(listed.word().variants()).containsExactly("湊湾"));
        pressInRow(1);
        confirm();
        assertThat(words()).contains("該当する語がありません");
    }

    @Test
    void whatContradictsTheListIsSaidUnderTheFieldAndKept() {
        signIn("reviewer");
        open("words");
        add("港湾", "湊湾");
        add("湊湾", "港湾");
        assertThat(words()).contains("使う表記と使わない表記の両方に当たります");
        assertThat(field("使う表記").getValue()).isEqualTo("湊湾");
    }

    private void add(String preferred, String variants) {
        press("語を追加する");
        field("使う表記").setValue(preferred);
        field("使わない表記").setValue(variants);
        press("語を追加する");
    }

    /// Presses a button of the one row that is shown.
    @SuppressWarnings("unchecked")
    private void pressInRow(int index) {
        Grid<ListedWord> grid = find(Grid.class).single();
        test((Button) test(grid)
                        .getCellComponent(0, ACTIONS)
                        .getChildren()
                        .toList()
                        .get(index))
                .click();
        roundTrip();
    }

    private void search(String words) {
        field("語を探す").setValue(words);
        roundTrip();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
