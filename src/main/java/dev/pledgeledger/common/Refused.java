package dev.pledgeledger.common;

import java.util.List;

/// Something a person asked for and may not have as it stands; nothing was changed. Its message is the Japanese
/// sentence. Features with more to say than a sentence have refusals of their own.
public class Refused extends RuntimeException {

    private final String textKey;
    private final transient List<Object> arguments;

    /// @param textKey key of the sentence that says what to do, in the translation bundle
    public Refused(String textKey, Object... arguments) {
        super(Texts.japanese(textKey, arguments));
        this.textKey = textKey;
        this.arguments = List.of(arguments);
    }

    public String textKey() {
        return textKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
