package dev.pledgeledger.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the variants of one word in a text.
sealed interface WordUse permits WordUse.Characters, WordUse.Noun, WordUse.Verb {

    /// A place where a variant stands.
    ///
    /// @param written how it should be written
    record Hit(int start, int end, String written) {}

    Word word();

    List<Hit> hits(Cell cell);

    static WordUse of(Word word) {
        return switch (word.use()) {
            case NOUN -> new Noun(word, false);
            case NOUN_ALONE -> new Noun(word, true);
            case VERB -> new Verb(word);
            case KATAKANA -> new Characters(word, pattern(word, "(?<![ァ-ヺー])", "(?![ァ-ヺー])"));
            case COUNTER -> new Characters(word, pattern(word, "(?<=[0-9０-９数])", ""));
            case ANYWHERE -> new Characters(word, pattern(word, "", ""));
        };
    }

    private static Pattern pattern(Word word, String before, String after) {
        return Pattern.compile(word.variants().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", before + "(?:", ")" + after)));
    }

    record Characters(Word word, Pattern pattern) implements WordUse {
        @Override
        public List<Hit> hits(Cell cell) {
            return pattern.matcher(cell.text())
                    .results()
                    .map(match -> new Hit(match.start(), match.end(), word.preferred()))
                    .toList();
        }
    }

    record Noun(Word word, boolean alone) implements WordUse {
        @Override
        public List<Hit> hits(Cell cell) {
            List<Hit> hits = new ArrayList<>();
            for (Sentence sentence : cell.sentences()) {
                Neighbours each = new Neighbours(sentence.morphemes());
                for (int i = 0; i < sentence.morphemes().size(); i++) {
                    Morpheme morpheme = sentence.morphemes().get(i);
                    if (word.variants().contains(morpheme.surface())
                            && each.isUsedAsNoun(i)
                            && !(alone && each.isPartOfLongerNoun(i))) {
                        hits.add(new Hit(morpheme.start(), morpheme.end(), word.preferred()));
                    }
                }
            }
            return hits;
        }
    }

    record Verb(Word word) implements WordUse {
        @Override
        public List<Hit> hits(Cell cell) {
            List<Hit> hits = new ArrayList<>();
            for (Sentence sentence : cell.sentences()) {
                Neighbours each = new Neighbours(sentence.morphemes());
                for (int i = 0; i < sentence.morphemes().size(); i++) {
                    Morpheme verb = sentence.morphemes().get(i);
                    if (word.variants().contains(verb.base()) && each.isUsedAsVerb(i) && !each.isUsedAsNoun(i)) {
                        hits.add(new Hit(verb.start(), verb.end(), inForm(verb)));
                    }
                }
            }
            return hits;
        }

        /// The stem changes its spelling, what follows it stays.
        private String inForm(Morpheme verb) {
            String base = verb.base();
            Matcher end = Pattern.compile("^" + Pattern.quote(base.substring(0, base.length() - 1)) + "(.*)$")
                    .matcher(verb.surface());
            return word.preferred().substring(0, word.preferred().length() - 1) + (end.matches() ? end.group(1) : "");
        }
    }
}
