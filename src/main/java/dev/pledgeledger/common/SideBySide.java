package dev.pledgeledger.common;

import dev.pledgeledger.common.ItemChange.Kind;
import dev.pledgeledger.common.ItemChange.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Puts the items of two texts in the order in which they are read beside each other.
final class SideBySide {

    private final List<ProseItem> before;
    private final List<ProseItem> after;
    private final int[] became;
    private final int[] came;
    private final List<ItemChange> changes = new ArrayList<>();
    private int was;
    private int is;

    private SideBySide(List<ProseItem> before, List<ProseItem> after, int[] became) {
        this.before = before;
        this.after = after;
        this.became = became;
        came = IntStream.range(0, after.size()).map(j -> ItemPairs.NONE).toArray();
        IntStream.range(0, became.length)
                .filter(i -> became[i] != ItemPairs.NONE)
                .forEach(i -> came[became[i]] = i);
    }

    /// @param became for each item of the old text its index in the new one, or [ItemPairs#NONE]
    static List<ItemChange> of(List<ProseItem> before, List<ProseItem> after, int[] became) {
        SideBySide rows = new SideBySide(before, after, became);
        kept(before, became).stream().forEach(i -> {
            rows.upTo(i, became[i]);
            boolean same = before.get(i).text().equals(after.get(became[i]).text());
            rows.add(same ? Kind.SAME : Kind.CHANGED, i, became[i]);
            rows.was = i + 1;
            rows.is = became[i] + 1;
        });
        rows.upTo(before.size(), after.size());
        return rows.changes;
    }

    /// Those items of the old text that are in the new one, in the same order among themselves.
    static BitSet kept(List<ProseItem> before, int[] became) {
        int[] paired = IntStream.range(0, became.length)
                .filter(i -> became[i] != ItemPairs.NONE)
                .toArray();
        BitSet kept = new BitSet();
        KeptOrder.of(
                        IntStream.of(paired).map(i -> became[i]).toArray(),
                        IntStream.of(paired)
                                .map(i -> 1 + before.get(i).letters().length())
                                .toArray())
                .stream()
                .forEach(index -> kept.set(paired[index]));
        return kept;
    }

    private void upTo(int end, int endAfter) {
        for (; was < end; was++) {
            add(became[was] == ItemPairs.NONE ? Kind.REMOVED : Kind.MOVED_AWAY, was, became[was]);
        }
        for (; is < endAfter; is++) {
            add(came[is] == ItemPairs.NONE ? Kind.ADDED : Kind.MOVED_HERE, came[is], is);
        }
    }

    private void add(Kind kind, int i, int j) {
        ProseItem old = i == ItemPairs.NONE ? null : before.get(i);
        ProseItem now = j == ItemPairs.NONE ? null : after.get(j);
        changes.add(new ItemChange(kind, place(i, old), place(j, now), words(old, now)));
    }

    private static @Nullable Place place(int index, @Nullable ProseItem item) {
        return item == null ? null : new Place(index + 1, item.gap());
    }

    private static TextDifference words(@Nullable ProseItem old, @Nullable ProseItem now) {
        if (old == null || now == null) {
            return TextDifference.between(old == null ? "" : old.text(), now == null ? "" : now.text());
        }
        String was = old.mark();
        String is = now.mark();
        return was.equals(is)
                ? TextDifference.between(old.text(), now.text())
                : TextDifference.between(was, is)
                        .and(TextDifference.between(
                                old.text().substring(was.length()), now.text().substring(is.length())));
    }
}
