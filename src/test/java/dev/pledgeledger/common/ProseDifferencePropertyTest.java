package dev.pledgeledger.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.pledgeledger.common.ItemChange.Kind;
import dev.pledgeledger.common.ItemChange.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// What must hold for the difference of any two texts, tried on lists that are shuffled, cut, joined and reworded.
class ProseDifferencePropertyTest {

    private static final String[] ITEMS = {
        "・岸壁の亀裂を三か所で直しました。",
        "・岸壁の亀裂を四か所で直しました。",
        "○港の手入れ",
        "【港の手入れ】",
        "1. 灯台をともします。",
        "2. 灯台をともします。",
        "※費用は40万円です。",
        "港を訪れる人は増えました。",
        "・点検",
        "・点検\n　続きの行",
        "",
        "𠮷野桟橋",
        "・・",
        "　"
    };

    private record Texts(String before, String after) {}

    @Test
    void applyingTheDifferenceToTheOldTextGivesTheNewOne() {
        forEachPair(
                texts -> assertThat(applied(difference(texts), texts.before())).isEqualTo(texts.after()));
    }

    @Test
    void takingItBackFromTheNewTextGivesTheOldOne() {
        forEachPair(
                texts -> assertThat(takenBack(difference(texts), texts.after())).isEqualTo(texts.before()));
    }

    @Test
    void bothTextsCanBeReadBackFromTheDifference() {
        forEachPair(texts -> {
            assertThat(difference(texts).before()).isEqualTo(texts.before());
            assertThat(difference(texts).after()).isEqualTo(texts.after());
        });
    }

    @Test
    void onlyEqualTextsHaveNoDifference() {
        forEachPair(texts -> {
            assertThat(difference(texts).isEmpty()).isEqualTo(texts.before().equals(texts.after()));
            assertThat(difference(new Texts(texts.after(), texts.after())).isEmpty())
                    .isTrue();
        });
    }

    @Test
    void itemsInAnotherOrderHaveMovedAndAreNeitherGoneNorNew() {
        for (int seed = 0; seed < 300; seed++) {
            List<String> items = new ArrayList<>(List.of(ITEMS).subList(0, 8));
            Collections.shuffle(items, new Random(seed));
            String before = String.join("\n", List.of(ITEMS).subList(0, 8));
            assertThat(difference(new Texts(before, String.join("\n", items))).items())
                    .as("seed %d", seed)
                    .extracting(ItemChange::kind)
                    .isSubsetOf(Kind.SAME, Kind.MOVED_AWAY, Kind.MOVED_HERE);
        }
    }

    private static ProseDifference difference(Texts texts) {
        return ProseDifference.between(new Prose(texts.before()), new Prose(texts.after()));
    }

    private static String applied(ProseDifference difference, String before) {
        return rebuilt(difference, before, new Way(Kind::isAfter, ItemChange::was, ItemChange::is, words -> words));
    }

    private static String takenBack(ProseDifference difference, String after) {
        Function<TextDifference, TextDifference> turned = words -> new TextDifference(words.pieces().stream()
                .map(piece -> new TextDifference.Piece(
                        switch (piece.kind()) {
                            case SAME -> TextDifference.Kind.SAME;
                            case ADDED -> TextDifference.Kind.REMOVED;
                            case REMOVED -> TextDifference.Kind.ADDED;
                        },
                        piece.text()))
                .toList());
        return rebuilt(difference, after, new Way(Kind::isBefore, ItemChange::is, ItemChange::was, turned));
    }

    private record Way(
            Function<Kind, Boolean> there,
            Function<ItemChange, Place> from,
            Function<ItemChange, Place> to,
            Function<TextDifference, TextDifference> words) {}

    /// The words that stay come from the text itself, so that a piece that does not fit is found.
    private static String rebuilt(ProseDifference difference, String text, Way way) {
        List<ProseItem> items = ProseItem.of(text);
        return difference.items().stream()
                .filter(item -> way.there().apply(item.kind()))
                .sorted(Comparator.comparingInt(
                        item -> Objects.requireNonNull(way.to().apply(item)).number()))
                .map(item -> {
                    Place from = way.from().apply(item);
                    String old =
                            from == null ? "" : items.get(from.number() - 1).text();
                    return Objects.requireNonNull(way.to().apply(item)).gap()
                            + worded(way.words().apply(item.words()), old);
                })
                .collect(Collectors.joining());
    }

    private static String worded(TextDifference words, String old) {
        StringBuilder made = new StringBuilder();
        int at = 0;
        for (TextDifference.Piece piece : words.pieces()) {
            if (piece.kind() == TextDifference.Kind.ADDED) {
                made.append(piece.text());
                continue;
            }
            assertThat(old.substring(at)).startsWith(piece.text());
            if (piece.kind() == TextDifference.Kind.SAME) {
                made.append(old, at, at + piece.text().length());
            }
            at += piece.text().length();
        }
        assertThat(at).isEqualTo(old.length());
        return made.toString();
    }

    private static void forEachPair(Consumer<Texts> check) {
        for (long seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            List<String> items = IntStream.range(0, random.nextInt(9))
                    .mapToObj(i -> ITEMS[random.nextInt(ITEMS.length)])
                    .toList();
            Texts texts = new Texts(String.join("\n", items), String.join("\n", edited(items, random)));
            ThrowingCallable one = () -> check.accept(texts);
            assertThatCode(one).as("seed %d: %s", seed, texts).doesNotThrowAnyException();
        }
    }

    private static List<String> edited(List<String> items, Random random) {
        List<String> edited = new ArrayList<>(items);
        for (int edits = random.nextInt(5); edits > 0; edits--) {
            int at = random.nextInt(edited.size() + 1);
            switch (random.nextInt(5)) {
                case 0 -> edited.add(at, ITEMS[random.nextInt(ITEMS.length)]);
                case 1 -> Collections.shuffle(edited, random);
                case 2 -> edited.replaceAll(item -> random.nextInt(4) > 0 ? item : item.replace("を", "が"));
                case 3 -> edited.replaceAll(item -> item.replaceFirst("^・", random.nextBoolean() ? "○" : "・"));
                default -> {
                    if (at < edited.size()) {
                        edited.remove(at);
                    }
                }
            }
        }
        return edited;
    }
}
