package dev.pledgeledger.proof;

import dev.pledgeledger.proof.Predicate.Time;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The end of a sentence about what is to come, as it reads once the thing is done: 進めていきます becomes 進めました,
/// 開く予定です becomes 開きました.
///
/// @param start where the words begin that are replaced
record PastForm(int start, int end, String words) {

    /// Seen from the year after, these words point somewhere else.
    private static final Pattern LATER = Pattern.compile("今後|これから|来年|来月|次年|次期|翌年");

    private static final Set<String> GO_ON = Set.of("いく", "行く", "ゆく", "まいる", "参る");

    /// Empty where the sentence tells no future, or one that cannot be told as done without a second thought.
    static Optional<PastForm> of(Sentence sentence) {
        boolean future = Predicate.of(sentence)
                .filter(told -> told.time() == Time.FUTURE)
                .isPresent();
        return future && !pointsLater(sentence) ? of(Predicate.words(sentence)) : Optional.empty();
    }

    static boolean pointsLater(Sentence sentence) {
        return LATER.matcher(sentence.words()).find();
    }

    private static Optional<PastForm> of(List<Morpheme> words) {
        Morpheme last = words.getLast();
        boolean polite = last.is("助動詞");
        int at = words.size() - (polite ? 2 : 1);
        boolean intent = at > 0 && isIntent(words.get(at));
        if (intent) {
            at--;
        }
        if (at > 1 && goesOn(words.get(at), words.get(at - 1))) {
            at -= 2;
        }
        if (at < 0 || (at > 0 && isIntent(words.get(at - 1)))) {
            return Optional.empty();
        }
        Morpheme core = words.get(at);
        return told(core, polite, intent).map(told -> new PastForm(core.start(), last.end(), told));
    }

    private static boolean isIntent(Morpheme word) {
        return Predicate.INTENTS.contains(word.surface());
    }

    private static boolean goesOn(Morpheme verb, Morpheme before) {
        return GO_ON.contains(verb.base()) && before.is("助詞-接続助詞");
    }

    private static Optional<String> told(Morpheme core, boolean polite, boolean intent) {
        if (core.is("名詞-サ変接続") && intent) {
            return Optional.of(polite ? core.surface() + "しました" : core.surface());
        }
        return VerbForms.of(core).map(forms -> polite ? forms.continuative() + "ました" : forms.past());
    }
}
