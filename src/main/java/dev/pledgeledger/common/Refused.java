package dev.pledgeledger.common;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something a person asked for and may not have as it stands; nothing was changed. Its message is the Japanese
/// sentence. Features with more to say than a sentence have refusals of their own.
public class Refused extends RuntimeException {

    private final String textKey;
    private final transient List<Object> arguments;
    private final transient List<Refused> others;

    /// @param textKey key of the sentence that says what to do, in the translation bundle
    public Refused(String textKey, Object... arguments) {
        super(Texts.japanese(textKey, arguments));
        this.textKey = textKey;
        this.arguments = List.of(arguments);
        this.others = List.of();
    }

    private Refused(List<Refused> reasons) {
        super(reasons.stream().map(Refused::getMessage).collect(Collectors.joining(" ")));
        this.textKey = reasons.getFirst().textKey;
        this.arguments = reasons.getFirst().arguments;
        this.others = List.copyOf(reasons.subList(1, reasons.size()));
    }

    /// Refuses for all these reasons at once; does nothing where there is none.
    public static void where(List<Refused> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }

    /// Every reason, this one first.
    public List<Refused> reasons() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }

    public String textKey() {
        return textKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
