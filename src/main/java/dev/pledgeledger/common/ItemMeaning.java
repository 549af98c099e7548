package dev.pledgeledger.common;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// An item with the pairs of letters that carry its meaning, read once. Hiragana alone is mostly grammar, which all
/// items have in common.
record ItemMeaning(ProseItem item, Set<String> pairs) {

    private static final Pattern MEANING = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー\\p{IsLatin}\\p{Nd}々]{2}");
    /// They stand in every plan, whatever it is about.
    private static final Set<String> OF_EVERY_PLAN = Set.of("実施", "推進", "検討", "継続", "取組", "予定", "年度", "来年", "今年");

    static ItemMeaning of(ProseItem item) {
        String letters = item.letters();
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < letters.length(); i++) {
            String pair = letters.substring(i - 1, i + 1);
            if (MEANING.matcher(pair).matches() && !OF_EVERY_PLAN.contains(pair)) {
                pairs.add(pair);
            }
        }
        return new ItemMeaning(item, pairs);
    }

    /// How much of this item another one, longer or not, takes up: the share of its pairs that stands there too.
    double takenBy(ItemMeaning other) {
        long shared = pairs.stream().filter(other.pairs::contains).count();
        return pairs.isEmpty() ? Likeness.of(item, other.item) : (double) shared / pairs.size();
    }
}
