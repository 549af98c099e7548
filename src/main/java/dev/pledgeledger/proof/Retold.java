package dev.pledgeledger.proof;

import dev.pledgeledger.common.Brackets;
import dev.pledgeledger.common.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What was planned, told as done, item by item with its marks: a proposal for the achievements of the year after.
///
/// @param left the sentences whose tense stayed, because only the writer can tell what became of them
public record Retold(String text, List<String> left) {

    static final Retold NONE = new Retold("", List.of());

    public Retold {
        left = List.copyOf(left);
    }

    public static Retold of(Prose plans) {
        String planned = plans.source();
        Brackets brackets = new Brackets(planned);
        StringBuilder text = new StringBuilder();
        List<String> left = new ArrayList<>();
        int from = 0;
        for (Sentence sentence : Sentence.of(planned)) {
            PastForm past = PastForm.of(sentence)
                    .filter(form -> !brackets.inside(form.start()))
                    .orElse(null);
            if (past != null) {
                text.append(planned, from, past.start()).append(past.words());
                from = past.end();
            } else if (isStillToCome(sentence, brackets)) {
                left.add(sentence.words().strip());
            }
        }
        return new Retold(text.append(planned.substring(from)).toString(), left);
    }

    private static boolean isStillToCome(Sentence sentence, Brackets brackets) {
        boolean present = Predicate.of(sentence)
                .filter(told -> told.time() != Predicate.Time.PAST && !brackets.inside(told.start()))
                .isPresent();
        return present || PastForm.pointsLater(sentence);
    }

    /// Whether it stands in a text just as it was proposed, with nothing in it touched.
    public boolean standsIn(String achievements) {
        return placeIn(achievements).isPresent();
    }

    /// A text without it; nothing else of the text changes but the line ends where it stood.
    public String takenOutOf(String achievements) {
        OptionalInt place = placeIn(achievements);
        if (place.isEmpty()) {
            return achievements;
        }
        String before = achievements.substring(0, place.getAsInt()).stripTrailing();
        String after = achievements.substring(place.getAsInt() + text.length()).replaceFirst("^\\n", "");
        return before.isEmpty() || after.isEmpty() ? before + after : before + "\n" + after;
    }

    /// Where it begins, as lines of its own.
    OptionalInt placeIn(String achievements) {
        for (int at = text.isBlank() ? -1 : achievements.indexOf(text);
                at >= 0;
                at = achievements.indexOf(text, at + 1)) {
            int end = at + text.length();
            boolean begins = at == 0 || achievements.charAt(at - 1) == '\n';
            if (begins && (end == achievements.length() || achievements.charAt(end) == '\n')) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }
}
