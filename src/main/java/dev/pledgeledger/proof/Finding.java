package dev.pledgeledger.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something in an entry that is worth a second look.
///
/// @param words what stands in that place
/// @param arguments what fills the sentence of the reason
/// @param mend null where only the writer can tell what is right
public record Finding(
        Reason reason,
        Place place,
        String words,
        List<String> arguments,
        @Nullable Mend mend) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public Rule rule() {
        return reason.rule();
    }

    public Severity severity() {
        return reason.severity();
    }

    /// The text with the mend in it, provided that it is the text in which this was found.
    public String mended(String text) {
        if (mend == null || !text.startsWith(words, place.start()) || place.end() > text.length()) {
            return text;
        }
        return text.substring(0, place.start()) + mend.replacement() + text.substring(place.end());
    }
}
