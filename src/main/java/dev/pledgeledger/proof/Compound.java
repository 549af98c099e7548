package dev.pledgeledger.proof;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Nouns in a row, such as a name is made of.
record Compound(int start, String words, String sound) {

    private static final int SHORTEST = 4;
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{Nd}ー・]+");

    static List<Compound> in(Sentence sentence) {
        List<Compound> compounds = new ArrayList<>();
        List<Morpheme> run = new ArrayList<>();
        for (Morpheme morpheme : sentence.morphemes()) {
            if (isPart(morpheme)) {
                run.add(morpheme);
            } else {
                add(run, compounds);
                run.clear();
            }
        }
        add(run, compounds);
        return compounds;
    }

    private static boolean isPart(Morpheme morpheme) {
        return morpheme.isNoun()
                && LETTERS.matcher(morpheme.surface()).matches()
                && !morpheme.is("名詞-非自立")
                && !morpheme.is("名詞-数")
                && !morpheme.is("名詞-副詞可能")
                && !morpheme.is("名詞-代名詞");
    }

    private static void add(List<Morpheme> run, List<Compound> compounds) {
        String words = run.stream().map(Morpheme::surface).collect(Collectors.joining());
        if (words.length() >= SHORTEST && run.size() > 1) {
            String sound = run.stream().map(Morpheme::reading).collect(Collectors.joining());
            compounds.add(new Compound(run.getFirst().start(), words, plain(sound)));
        }
    }

    private static String plain(String reading) {
        return Normalizer.normalize(reading, Normalizer.Form.NFKC)
                .codePoints()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + 0x60 : c)
                .filter(c -> c != 'ー' && c != '・')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    int end() {
        return start + words.length();
    }

    /// Whether one of two names that sound alike has the kanji of the other and, in place of some, kana. Two names
    /// with different kanji are two names.
    static boolean differInKanaAlone(String one, String other) {
        Set<Integer> kanji = kanji(one);
        Set<Integer> others = kanji(other);
        return kanji.containsAll(others) || others.containsAll(kanji);
    }

    private static Set<Integer> kanji(String words) {
        return words.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }
}
