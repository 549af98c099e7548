package dev.pledgeledger.proof;

import dev.pledgeledger.common.Brackets;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text of a field with all that more than one rule wants to know about it.
///
/// @param names where something stands that is written as it is: names of programmes and departments, what is
///     quoted, addresses of the web and of mail
record Cell(Field field, String text, Written written, List<Sentence> sentences, BitSet names, Brackets brackets) {

    private static final Pattern AS_IT_IS =
            Pattern.compile("「[^「」\\n]*」|『[^『』\\n]*』|\\b\\w{1,10}://[!-~]+|www\\.[!-~]+|[\\w.+-]{1,64}@[\\w.-]+");

    static Cell of(Field field, String text, Written written) {
        return new Cell(field, text, written, Sentence.of(text), names(text, written), new Brackets(text));
    }

    static List<Cell> both(Written written) {
        return List.of(
                of(Field.ACHIEVEMENTS, written.achievements(), written), of(Field.PLANS, written.plans(), written));
    }

    private static BitSet names(String text, Written written) {
        BitSet names = new BitSet(text.length());
        Matcher quoted = AS_IT_IS.matcher(text);
        while (quoted.find()) {
            names.set(quoted.start(), quoted.end());
        }
        for (String name : written.names()) {
            for (int at = text.indexOf(name); at >= 0 && !name.isEmpty(); at = text.indexOf(name, at + 1)) {
                names.set(at, at + name.length());
            }
        }
        return names;
    }

    boolean isName(int start, int end) {
        int next = names.nextSetBit(start);
        return next >= 0 && next < end;
    }

    Finding finding(Reason reason, int start, int end, @Nullable Mend mend, String... arguments) {
        return new Finding(reason, new Place(field, start, end), text.substring(start, end), List.of(arguments), mend);
    }
}
