package dev.pledgeledger.common;

import java.util.Arrays;
import java.util.BitSet;

/// Which of several items kept their order: the heaviest selection of places that only rises. What is not among them
/// has moved, so that a short item is said to have passed a long one and not the other way round.
final class KeptOrder {

    private KeptOrder() {}

    /// @param places where each item stands now; no two are the same
    /// @param weights how much of the text each is
    static BitSet of(int[] places, int[] weights) {
        int[] heaviest = weights.clone();
        int[] before = new int[places.length];
        Arrays.fill(before, -1);
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && heaviest[j] + weights[i] > heaviest[i]) {
                    heaviest[i] = heaviest[j] + weights[i];
                    before[i] = j;
                }
            }
            if (last < 0 || heaviest[i] > heaviest[last]) {
                last = i;
            }
        }
        BitSet kept = new BitSet();
        for (int i = last; i >= 0; i = before[i]) {
            kept.set(i);
        }
        return kept;
    }
}
