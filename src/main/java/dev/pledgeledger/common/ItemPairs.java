package dev.pledgeledger.common;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds for each item of an old text the one of a new text that it became: first the same ones in the same order,
/// then the same ones elsewhere, then those that read most alike.
final class ItemPairs {

    static final int NONE = -1;

    /// From here on an item is the other one with other words; one that has moved as well has to be more alike.
    private static final double CHANGED = 0.4;

    private static final double MOVED_AND_CHANGED = 0.6;

    /// How alike two items are, from 0 to 1.
    interface Measure {
        double of(ProseItem one, ProseItem other);
    }

    private record Candidate(int before, int after, double likeness) {
        int distance() {
            return Math.abs(before - after);
        }
    }

    private final List<ProseItem> before;
    private final List<ProseItem> after;
    private final int[] became;
    private final BitSet taken = new BitSet();

    private ItemPairs(List<ProseItem> before, List<ProseItem> after) {
        this.before = before;
        this.after = after;
        became = new int[before.size()];
        Arrays.fill(became, NONE);
    }

    /// For each item of the old text its index in the new one, or [#NONE].
    static int[] between(List<ProseItem> before, List<ProseItem> after, Measure likeness) {
        ItemPairs pairs = new ItemPairs(before, after);
        pairs.sameInOrder();
        pairs.alike((one, other) -> one.text().equals(other.text()) ? 1 : 0);
        pairs.alike(likeness);
        pairs.partUnlike(likeness);
        return pairs.became;
    }

    private void sameInOrder() {
        List<String> was = before.stream().map(ProseItem::text).toList();
        List<String> is = after.stream().map(ProseItem::text).toList();
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                int from = delta.getSource().getPosition();
                int to = delta.getTarget().getPosition();
                IntStream.range(0, delta.getSource().size()).forEach(i -> pair(from + i, to + i));
            }
        }
    }

    private void alike(Measure likeness) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < became.length; i++) {
            for (int j = 0; j < after.size() && became[i] == NONE; j++) {
                double alike = taken.get(j) ? 0 : likeness.of(before.get(i), after.get(j));
                if (alike >= CHANGED) {
                    candidates.add(new Candidate(i, j, alike));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::distance)
                .thenComparingInt(Candidate::before));
        for (Candidate candidate : candidates) {
            if (became[candidate.before()] == NONE && !taken.get(candidate.after())) {
                pair(candidate.before(), candidate.after());
            }
        }
    }

    private void partUnlike(Measure likeness) {
        BitSet kept = SideBySide.kept(before, became);
        for (int i = 0; i < became.length; i++) {
            if (became[i] != NONE
                    && !kept.get(i)
                    && !before.get(i).text().equals(after.get(became[i]).text())
                    && likeness.of(before.get(i), after.get(became[i])) < MOVED_AND_CHANGED) {
                became[i] = NONE;
            }
        }
    }

    private void pair(int i, int j) {
        became[i] = j;
        taken.set(j);
    }
}
