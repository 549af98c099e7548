package dev.pledgeledger.common;

/// Plain text with the marks that city staff already type: `・` bullets, `○ ●` outer bullets,
/// `【…】` headings, `1.` numbered items, `※` notes, and a blank line between paragraphs.
///
/// @param source the text as stored: lines separated by `\n`, no trailing white space
public record Prose(String source) {

    public static final Prose EMPTY = new Prose("");

    public boolean isEmpty() {
        return source.isBlank();
    }
}
