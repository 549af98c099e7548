package dev.pledgeledger.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What becomes of reordered, split, joined and reworded items, against the judgement of a person.
class ReorderedItemsTest {

    record Case(String name, String before, String after, String kinds) {

        static Case of(String text) {
            return new Case(text.lines().findFirst().orElse(""), lines(text, "<"), lines(text, ">"), lines(text, "="));
        }

        private static String lines(String text, String mark) {
            return text.lines()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.replaceFirst(". ?", ""))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = ReorderedItemsTest.class.getResourceAsStream("/common/reordered-items.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n## ")).skip(1).map(Case::of);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyItemBecomesWhatAPersonReads(Case judged) {
        ProseDifference difference = ProseDifference.between(new Prose(judged.before()), new Prose(judged.after()));
        assertThat(difference.items().stream().map(item -> item.kind().name()).collect(Collectors.joining(" ")))
                .isEqualTo(judged.kinds());
        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.before()).isEqualTo(judged.before());
        assertThat(difference.after()).isEqualTo(judged.after());
    }

    @Test
    void aMovedItemKnowsWhereItWentAndWhichOfItsWordsChanged() {
        ItemChange moved = ProseDifference.between(
                        new Prose("・港の案内板を四か国語に直しました。\n・岸壁の亀裂を三か所で直しました。\n・浮桟橋の点検を毎月行いました。"),
                        new Prose("・岸壁の亀裂を三か所で直しました。\n・浮桟橋の点検を毎月行いました。\n・港の案内板を五か国語に直しました。"))
                .items()
                .getLast();
        assertThat(Objects.requireNonNull(moved.was()).number()).isEqualTo(1);
        assertThat(Objects.requireNonNull(moved.is()).number()).isEqualTo(3);
        assertThat(moved.words().pieces())
                .filteredOn(piece -> piece.kind() != TextDifference.Kind.SAME)
                .extracting(TextDifference.Piece::text)
                .allMatch(text -> text.length() <= 3);
    }

    @Test
    void aChangedMarkIsTheOnlyChangeOfItsItem() {
        ItemChange changed = ProseDifference.between(new Prose("・カモメの巣を数えました。"), new Prose("○カモメの巣を数えました。"))
                .items()
                .getFirst();
        assertThat(changed.words().pieces())
                .containsExactly(
                        new TextDifference.Piece(TextDifference.Kind.REMOVED, "・"),
                        new TextDifference.Piece(TextDifference.Kind.ADDED, "○"),
                        new TextDifference.Piece(TextDifference.Kind.SAME, "カモメの巣を数えました。"));
    }

    @Test
    void aMemberOfAListIsNeverAVariantOfAnother() {
        assertThat(ProseDifference.ofMembers(List.of("港湾課", "図書課", "港湾管理課"), List.of("図書課", "港湾第一課", "港湾課"))
                        .items())
                .extracting(ItemChange::kind)
                .containsExactly(
                        ItemChange.Kind.MOVED_HERE,
                        ItemChange.Kind.ADDED,
                        ItemChange.Kind.SAME,
                        ItemChange.Kind.MOVED_AWAY,
                        ItemChange.Kind.REMOVED);
    }
}
