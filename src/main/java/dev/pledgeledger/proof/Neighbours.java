package dev.pledgeledger.proof;

import java.util.List;

/// What stands around a morpheme decides what it is: 取組み is a noun before の and a verb before ます.
record Neighbours(List<Morpheme> morphemes) {

    boolean isUsedAsNoun(int at) {
        Morpheme word = morphemes.get(at);
        if (word.isNoun()) {
            return !(follows(at, "助詞-格助詞")
                    && "にを".contains(morphemes.get(at - 1).surface())
                    && endsClause(at));
        }
        return word.isVerb()
                && word.form().equals("連用形")
                && at + 1 < morphemes.size()
                && isNounLike(morphemes.get(at + 1));
    }

    private boolean isNounLike(Morpheme next) {
        return next.is("助詞-格助詞") || next.is("助詞-連体化") || next.is("助詞-並立助詞") || next.is("助詞-係助詞");
    }

    /// 課題に取り組み、 goes on as a verb, whatever the analyser says.
    private boolean endsClause(int at) {
        return at + 1 < morphemes.size() && morphemes.get(at + 1).surface().equals("、");
    }

    private boolean follows(int at, String kind) {
        return at > 0 && morphemes.get(at - 1).is(kind);
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
