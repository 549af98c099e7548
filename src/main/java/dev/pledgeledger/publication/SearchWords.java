package dev.pledgeledger.publication;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What somebody looks for: words that must all be there, whatever their width, case or kana. The script of the list
/// folds in the same way.
///
/// @param typed what was typed, as far as it is looked at
record SearchWords(String typed, List<String> words) {

    static final int LONGEST = 100;

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]+");
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヶヽヾ]");

    static SearchWords of(String typed) {
        String text = BLANK.matcher(typed).replaceAll(" ").strip();
        String looked = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
        return new SearchWords(
                looked,
                Arrays.stream(BLANK.split(Normalizer.normalize(looked, Normalizer.Form.NFKC)))
                        .map(SearchWords::folded)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList());
    }

    boolean in(String text) {
        String folded = folded(text);
        return words.stream().allMatch(folded::contains);
    }

    private static String folded(String text) {
        String plain =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return KATAKANA.matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(kana -> Character.toString(kana.group().charAt(0) - 'ァ' + 'ぁ'));
    }
}
