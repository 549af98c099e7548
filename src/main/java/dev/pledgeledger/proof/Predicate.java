package dev.pledgeledger.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a sentence ends, and when that is. Remarks in brackets behind it are left aside; a sentence that ends in a
/// noun (体言止め) says no time and has none of these.
///
/// @param start where the words begin that tell the time
record Predicate(Time time, int start, int end) {

    /// When what a sentence tells happens.
    enum Time {
        PAST,
        FUTURE,
        STATE
    }

    private static final Set<String> STATES =
            Set.of("いる", "おる", "ある", "できる", "なる", "要する", "ござる", "異なる", "思う", "考える", "含む", "有する", "占める");
    private static final Set<String> CAUSATIVES = Set.of("せる", "させる");
    static final Set<String> INTENTS = Set.of("予定", "見込み");

    static Optional<Predicate> of(Sentence sentence) {
        List<Morpheme> all = words(sentence);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Morpheme last = all.getLast();
        int from = all.size() - 1;
        while (from > 0 && isTail(all.get(from))) {
            from--;
        }
        return time(all, last, all.get(from)).map(time -> {
            int start = all.get(Math.max(0, firstOfPredicate(all))).start();
            return new Predicate(time, start, last.end());
        });
    }

    private static Optional<Time> time(List<Morpheme> all, Morpheme last, Morpheme verb) {
        boolean finished = last.is("助動詞") && last.form().equals("基本形");
        if (INTENTS.contains(last.surface())) {
            return Optional.of(Time.FUTURE);
        }
        if (finished && last.base().equals("た")) {
            return Optional.of(Time.PAST);
        }
        if (finished && last.surface().equals("です")) {
            return Optional.of(
                    INTENTS.contains(all.get(Math.max(0, all.size() - 2)).surface()) ? Time.FUTURE : Time.STATE);
        }
        boolean polite = finished && last.surface().equals("ます");
        if (polite || (last.isVerb() && last.form().equals("基本形"))) {
            boolean state = STATES.contains(verb.base()) || isPassive(verb) || verb.is("助動詞");
            return Optional.of(state ? Time.STATE : Time.FUTURE);
        }
        return Optional.empty();
    }

    private static boolean isTail(Morpheme morpheme) {
        return morpheme.is("助動詞")
                && (morpheme.base().equals("ます") || morpheme.base().equals("た"));
    }

    /// 整備されます is how things will be; 充実させます is what somebody will do.
    private static boolean isPassive(Morpheme verb) {
        return verb.is("動詞-接尾") && !CAUSATIVES.contains(verb.base());
    }

    private static int firstOfPredicate(List<Morpheme> all) {
        int at = all.size() - 1;
        while (at > 0 && !all.get(at).isVerb() && !all.get(at).isNoun()) {
            at--;
        }
        while (at > 0 && all.get(at).is("動詞-接尾")) {
            at--;
        }
        boolean light =
                at > 0 && all.get(at).base().equals("する") && all.get(at - 1).is("名詞-サ変接続");
        return light ? at - 1 : at;
    }

    /// Without full stop and blanks, and without remarks in brackets at the end. By the characters, because to the
    /// dictionary a narrow bracket is a noun.
    static List<Morpheme> words(Sentence sentence) {
        String words = sentence.words();
        int end = words.length();
        int before;
        do {
            before = end;
            end = withoutRemark(words, withoutBlanks(words, end));
        } while (end < before);
        int stop = sentence.start() + end;
        return sentence.morphemes().stream()
                .filter(morpheme -> morpheme.end() <= stop)
                .toList();
    }

    private static int withoutBlanks(String words, int end) {
        int last = end;
        while (last > 0 && (words.charAt(last - 1) == '。' || Character.isWhitespace(words.charAt(last - 1)))) {
            last--;
        }
        return last;
    }

    private static int withoutRemark(String words, int end) {
        if (end == 0 || ")）".indexOf(words.charAt(end - 1)) < 0) {
            return end;
        }
        int opening = end - 2;
        while (opening >= 0 && "()（）".indexOf(words.charAt(opening)) < 0) {
            opening--;
        }
        return opening >= 0 && "(（".indexOf(words.charAt(opening)) >= 0 ? opening : end;
    }
}
