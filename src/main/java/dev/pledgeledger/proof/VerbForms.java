package dev.pledgeledger.proof;

import java.util.Optional;

/// The two forms of a verb by which a sentence is told as done: 行い(ました) and 行った. Verbs of which only some
/// speakers would be sure have none.
///
/// @param continuative what stands before ました
/// @param past what ends a plain sentence
record VerbForms(String continuative, String past) {

    private static final String ROW_U = "うくぐすつぬぶむる";
    private static final String ROW_I = "いきぎしちにびみり";
    private static final String[] PAST = {"った", "いた", "いだ", "した", "った", "んだ", "んだ", "んだ", "った"};

    static Optional<VerbForms> of(Morpheme verb) {
        String base = verb.base();
        if (!verb.isVerb() || base.length() < 2) {
            return Optional.empty();
        }
        String stem = base.substring(0, base.length() - 1);
        String type = verb.conjugation();
        if (type.equals("一段")) {
            return Optional.of(new VerbForms(stem, stem + "た"));
        }
        if (type.startsWith("サ変") && base.endsWith("する")) {
            String noun = base.substring(0, base.length() - 2);
            return Optional.of(new VerbForms(noun + "し", noun + "した"));
        }
        int row = ROW_U.indexOf(base.charAt(base.length() - 1));
        if (!type.startsWith("五段") || type.endsWith("特殊") || row < 0) {
            return Optional.empty();
        }
        String past = type.contains("カ行促音便") ? "った" : PAST[row];
        return Optional.of(new VerbForms(stem + ROW_I.charAt(row), stem + past));
    }
}
