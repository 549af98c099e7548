package dev.pledgeledger.common;

import java.util.HashMap;
import java.util.Map;

/// How alike two items read, by the pairs of letters they share: 1 for the same letters whatever their mark, 0 for
/// nothing in common.
final class Likeness {

    private Likeness() {}

    static double of(ProseItem one, ProseItem other) {
        String was = one.letters();
        String is = other.letters();
        if (was.equals(is)) {
            return 1;
        }
        Map<String, Integer> left = pairs(was);
        int shared = 0;
        for (var pair : pairs(is).entrySet()) {
            shared += Math.min(pair.getValue(), left.getOrDefault(pair.getKey(), 0));
        }
        // Each text has one pair more than letters: its first and its last letter count twice.
        return 2.0 * shared / (was.length() + is.length() + 2);
    }

    private static Map<String, Integer> pairs(String letters) {
        String bounded = "\n" + letters + "\n";
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 1; i < bounded.length(); i++) {
            pairs.merge(bounded.substring(i - 1, i + 1), 1, Integer::sum);
        }
        return pairs;
    }
}
