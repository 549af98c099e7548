package dev.pledgeledger.common;

import static dev.pledgeledger.common.TextDifference.Kind.ADDED;
import static dev.pledgeledger.common.TextDifference.Kind.REMOVED;
import static dev.pledgeledger.common.TextDifference.Kind.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.TextDifference.Piece;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDifferenceTest {

    @Test
    void sameTextsHaveNoDifference() {
        assertThat(TextDifference.between("・岸壁を直しました。", "・岸壁を直しました。").isEmpty()).isTrue();
        assertThat(TextDifference.between("", "").pieces()).isEmpty();
    }

    @Test
    void aChangedNumberIsOneWordOutAndOneWordIn() {
        assertThat(TextDifference.between("点検を12回行いました。", "点検を15回行いました。").pieces())
                .containsExactly(
                        new Piece(SAME, "点検を"),
                        new Piece(REMOVED, "12"),
                        new Piece(ADDED, "15"),
                        new Piece(SAME, "回行いました。"));
    }

    @Test
    void aNewLineOfTextIsAllAdded() {
        assertThat(TextDifference.between("・灯台をともしました。", "・灯台をともしました。\n・桟橋を延ばしました。")
                        .pieces())
                .containsExactly(new Piece(SAME, "・灯台をともしました。"), new Piece(ADDED, "\n・桟橋を延ばしました。"));
    }

    @Test
    void everythingIsAddedToAnEmptyTextAndRemovedFromAnEmptiedOne() {
        assertThat(TextDifference.between("", "新しい文").pieces()).containsExactly(new Piece(ADDED, "新しい文"));
        assertThat(TextDifference.between("古い文", "").pieces()).containsExactly(new Piece(REMOVED, "古い文"));
    }

    @Test
    void aSingleLetterBetweenTwoChangesIsReadWithThem() {
        TextDifference difference = TextDifference.between("始めに灯台の改修を実施", "始めに桟橋の点検を実施");
        assertThat(difference.pieces())
                .containsExactly(
                        new Piece(SAME, "始めに"),
                        new Piece(REMOVED, "灯台の改修"),
                        new Piece(ADDED, "桟橋の点検"),
                        new Piece(SAME, "を実施"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void bothTextsCanBeReadBackFromTheDifference(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String before = text(random);
            String after = text(random);
            TextDifference difference = TextDifference.between(before, after);
            assertThat(difference.before()).isEqualTo(before);
            assertThat(difference.after()).isEqualTo(after);
            assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
        }
    }

    private static String text(Random random) {
        String letters = "港湾の灯台をカモメ12年、。\n・A𠮷";
        int[] points = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
