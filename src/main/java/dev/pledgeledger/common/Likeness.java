package dev.pledgeledger.common;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How alike two items read, by the pairs of letters they share: 1 for the same letters whatever their mark, 0 for
/// nothing in common.
final class Likeness {

    private static final Pattern MEANING = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー\\p{IsLatin}\\p{Nd}々]{2}");
    /// They stand in every plan, whatever it is about.
    private static final Set<String> OF_EVERY_PLAN = Set.of("実施", "推進", "検討", "継続", "取組", "予定", "年度", "来年", "今年");

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

    /// How much of an item another one, longer or not, takes up: of the pairs of letters that carry its meaning the
    /// share that stands there too. Hiragana alone is mostly grammar, which all items have in common.
    static double taken(ProseItem one, ProseItem other) {
        Set<String> own = meaning(one.letters());
        Set<String> there = meaning(other.letters());
        long shared = own.stream().filter(there::contains).count();
        return own.isEmpty() ? of(one, other) : (double) shared / own.size();
    }

    private static Set<String> meaning(String letters) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < letters.length(); i++) {
            String pair = letters.substring(i - 1, i + 1);
            if (MEANING.matcher(pair).matches() && !OF_EVERY_PLAN.contains(pair)) {
                pairs.add(pair);
            }
        }
        return pairs;
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
