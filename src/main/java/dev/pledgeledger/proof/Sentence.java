package dev.pledgeledger.proof;

import dev.pledgeledger.common.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence or an item of a list.
///
/// @param start where it begins in its text, the mark of an item included
/// @param morphemes their places are those in the text
record Sentence(int start, String words, List<Morpheme> morphemes) {

    private static final Pattern SENTENCE = Pattern.compile("[^。\\n]+。?");

    static List<Sentence> of(String text) {
        Analyser analyser = new Analyser();
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            List<Morpheme> morphemes = analyser.morphemes(matcher.group(), matcher.start());
            sentences.add(new Sentence(matcher.start(), matcher.group(), morphemes));
        }
        return List.copyOf(sentences);
    }

    int end() {
        return start + words.length();
    }

    /// What two sentences have in common that say the same: no marks of items, no white space, no full stop.
    String letters() {
        String letters = Prose.of(words).letters();
        return letters.endsWith("。") ? letters.substring(0, letters.length() - 1) : letters;
    }
}
