package dev.pledgeledger.proof;

/// The smallest part of a sentence that means something.
///
/// @param start where it begins in the text that was analysed
/// @param surface as it is written
/// @param kind part of speech, from the general to the special: 名詞-固有名詞-人名-姓
/// @param base as the dictionary lists it
/// @param form of conjugation, empty where there is none: 連用形
/// @param conjugation how it is conjugated, empty where it is not: 五段・ラ行
/// @param reading in katakana; as written where the dictionary does not know it
record Morpheme(int start, String surface, String kind, String base, String form, String conjugation, String reading) {

    int end() {
        return start + surface.length();
    }

    boolean is(String kindOrMoreSpecial) {
        return kind.startsWith(kindOrMoreSpecial);
    }

    boolean isNoun() {
        return is("名詞");
    }

    boolean isVerb() {
        return is("動詞");
    }

    boolean isMark() {
        return is("記号");
    }
}
