package dev.pledgeledger.progress;

import dev.pledgeledger.common.Quotation;
import java.util.Optional;

/// What a comment is about: words of a text, or a field as a whole.
///
/// @param quote empty for the whole field
/// @param at index of the first letter of the quote in the text of the revision
public record Passage(PassageField field, String quote, int at) {

    public static Passage whole(PassageField field) {
        return new Passage(field, "", 0);
    }

    /// What a reader has marked in a field as it was shown to her; the whole field where it is not there.
    ///
    /// @param ahead what she could read ahead of it
    public static Passage marked(PassageField field, Content content, String words, String ahead) {
        return Quotation.marked(field.in(content), words, ahead)
                .map(quoted -> new Passage(field, quoted.words(), quoted.at()))
                .orElseGet(() -> whole(field));
    }

    boolean isIn(Content content) {
        return field.in(content).source().startsWith(quote, at);
    }

    Optional<Quotation.Found> found(Content now, Content then) {
        return quote.isEmpty() ? Optional.empty() : new Quotation(quote, at).in(field.in(now), field.in(then));
    }
}
