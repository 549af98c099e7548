package dev.pledgeledger.common;

import java.util.List;
import java.util.Optional;

/// Words quoted from a [Prose], and where they stood in it, so that they are found again in a later version.
///
/// @param at index of their first letter in the text as it was typed
public record Quotation(String words, int at) {

    /// The words in a version.
    ///
    /// @param ahead how many letters are read ahead of them, marks and white space apart
    /// @param exact whether they are the very words quoted, rather than the item that theirs became
    public record Found(String words, int ahead, boolean exact) {}

    /// What a reader has marked in a text on her screen, where neither marks nor line ends are typed letters.
    ///
    /// @param ahead what she could read ahead of it; tells apart words that occur several times
    public static Optional<Quotation> marked(Prose text, String words, String ahead) {
        Letters letters = Letters.of(text.source());
        Letters sought = Letters.of(words);
        int found = letters.nearest(sought, Letters.of(ahead).text().length());
        if (found == Letters.NOWHERE) {
            return Optional.empty();
        }
        int start = letters.places().get(found);
        int last = letters.places().get(found + sought.text().length() - 1);
        return Optional.of(new Quotation(text.source().substring(start, last + 1), start));
    }

    /// Where it stands in a version: the same words, or else the item that theirs has become.
    ///
    /// @param then the version that it was quoted from
    public Optional<Found> in(Prose now, Prose then) {
        Letters letters = Letters.of(now.source());
        int found = letters.nearest(Letters.of(words), Letters.of(then.source()).ahead(at));
        return found == Letters.NOWHERE
                ? item(now, then)
                        .map(item -> new Found(item, letters.ahead(now.source().indexOf(item)), false))
                : Optional.of(new Found(words, found, true));
    }

    private Optional<String> item(Prose now, Prose then) {
        List<ProseItem> before = ProseItem.of(then.source());
        List<ProseItem> after = ProseItem.of(now.source());
        int became = ItemPairs.between(before, after, Likeness::of)[ProseItem.at(at, before)];
        return became == ItemPairs.NONE
                ? Optional.empty()
                : Optional.of(after.get(became).text());
    }
}
