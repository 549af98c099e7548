package dev.pledgeledger.proof;

import java.util.List;
import java.util.Set;

/// What stands around a morpheme decides what it is: 取組み is a noun before の and a verb before ます.
record Neighbours(List<Morpheme> morphemes) {

    private static final Set<String> COPULAS = Set.of("だ", "で", "です");

    boolean isUsedAsNoun(int at) {
        Morpheme word = morphemes.get(at);
        if (word.isNoun()) {
            return !goesOn(at);
        }
        return isStem(word) && (beforeNounParticle(at) || (isQualified(at) && endsItem(at)));
    }

    boolean isUsedAsVerb(int at) {
        Morpheme word = morphemes.get(at);
        if (!isStem(word)) {
            return word.isVerb();
        }
        return ((next(at, "助動詞") || next(at, "助詞-接続助詞")) && !isCopulaNext(at))
                || next(at, "動詞-非自立")
                || next(at, "動詞-接尾")
                || goesOn(at);
    }

    private static boolean isStem(Morpheme word) {
        return word.isVerb() && word.form().equals("連用形");
    }

    private boolean beforeNounParticle(int at) {
        return isCopulaNext(at)
                || next(at, "接続詞")
                || next(at, "助詞-格助詞")
                || next(at, "助詞-連体化")
                || next(at, "助詞-並立助詞")
                || next(at, "助詞-係助詞");
    }

    /// だ, で and です follow nouns; で as a conjunction follows another form of a verb.
    private boolean isCopulaNext(int at) {
        return at + 1 < morphemes.size()
                && COPULAS.contains(morphemes.get(at + 1).base());
    }

    private boolean isQualified(int at) {
        return before(at, "助詞-連体化") || before(at, "名詞") || before(at, "連体詞");
    }

    private boolean endsItem(int at) {
        return at + 1 == morphemes.size() || next(at, "記号-句点");
    }

    /// 課題に取り組み、 goes on as a verb, whatever the analyser says.
    private boolean goesOn(int at) {
        return before(at, "助詞-格助詞")
                && "にを".contains(morphemes.get(at - 1).surface())
                && at + 1 < morphemes.size()
                && morphemes.get(at + 1).surface().equals("、");
    }

    private boolean before(int at, String kind) {
        return at > 0 && morphemes.get(at - 1).is(kind);
    }

    private boolean next(int at, String kind) {
        return at + 1 < morphemes.size() && morphemes.get(at + 1).is(kind);
    }

    boolean isPartOfLongerNoun(int at) {
        // The ・ that leads an item is part of no name.
        boolean before = at > 0 && isNamePart(morphemes.get(at - 1)) && !(at == 1 && isDot(morphemes.getFirst()));
        boolean after = at + 1 < morphemes.size() && isNamePart(morphemes.get(at + 1));
        return before || after;
    }

    private static boolean isNamePart(Morpheme morpheme) {
        boolean noun = morpheme.isNoun()
                && !morpheme.is("名詞-非自立")
                && !morpheme.is("名詞-副詞可能")
                && !morpheme.surface().matches("たち|達|自身|等");
        return noun || morpheme.is("接頭詞") || isDot(morpheme);
    }

    private static boolean isDot(Morpheme morpheme) {
        return morpheme.surface().equals("・");
    }
}
