package dev.pledgeledger.proof;

import java.util.List;

/// A word of the list: how it is written, and how it is not.
public record Word(String preferred, List<String> variants, Use use) {

    /// Where a variant counts as this word.
    public enum Use {
        /// As a noun, also within longer ones: 取り組み, not 〜に取り組み.
        NOUN,
        /// As a noun by itself: 子供の, not the 子ども of a longer name.
        NOUN_ALONE,
        /// As a verb in whatever form; word and variants stand in that of the dictionary.
        VERB,
        /// As a whole word in katakana.
        KATAKANA,
        /// Behind a number.
        COUNTER,
        /// Wherever these characters stand.
        ANYWHERE;

        /// Key of its words in the translation bundle.
        public String textKey() {
            return "proof.use." + name();
        }
    }

    public Word {
        variants = List.copyOf(variants);
        boolean endless = use == Use.ANYWHERE && variants.stream().anyMatch(preferred::contains);
        if (endless
                || variants.isEmpty()
                || preferred.isBlank()
                || variants.stream().anyMatch(String::isBlank)
                || variants.contains(preferred)) {
            throw new IllegalArgumentException("not a word of a list: " + preferred + " " + variants);
        }
    }

    /// The words with the preferred spelling for each variant, whatever they mean.
    String plain(String words) {
        String plain = words;
        for (String variant : variants) {
            plain = plain.replace(variant, preferred);
        }
        return plain;
    }
}
