package dev.pledgeledger.common;

import java.util.List;
import java.util.Set;

/// Which items of a text another one takes up again, in whatever words around them.
public final class Mentions {

    /// From this share of its words on, an item counts as mentioned; a smaller one is more often chance.
    private static final double MENTIONED = 0.6;

    private static final Set<ProseMarks.Kind> WITHOUT_WORDS_OF_THEIR_OWN =
            Set.of(ProseMarks.Kind.HEADING, ProseMarks.Kind.NOTE);

    private Mentions() {}

    /// The items of a plan that nothing in the other text resembles, in their order and with their marks.
    public static List<String> missing(Prose planned, Prose written) {
        List<ItemMeaning> there =
                ProseItem.of(written.source()).stream().map(ItemMeaning::of).toList();
        return ProseItem.of(planned.source()).stream()
                .filter(item -> !item.letters().isEmpty() && saysSomething(item))
                .map(ItemMeaning::of)
                .filter(meant -> there.stream().noneMatch(other -> meant.takenBy(other) >= MENTIONED))
                .map(meant -> meant.item().text())
                .toList();
    }

    private static boolean saysSomething(ProseItem item) {
        return !WITHOUT_WORDS_OF_THEIR_OWN.contains(
                ProseMarks.read(item.text().strip()).kind());
    }
}
