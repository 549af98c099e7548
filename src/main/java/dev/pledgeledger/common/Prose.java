package dev.pledgeledger.common;

import java.util.List;

/// Plain text with the marks that city staff already type: `・` bullets, `○ ●` outer bullets,
/// `【…】` headings, `1.` numbered items, `※` notes, and a blank line between paragraphs.
///
/// @param source the text as stored: lines separated by `\n`, no trailing white space
public record Prose(String source) {

    public static final Prose EMPTY = new Prose("");

    /// What a person typed, with line ends, trailing white space and runs of blank lines put in order.
    public static Prose of(String typed) {
        return new Prose(ProseSource.clean(typed));
    }

    /// A fragment of HTML as plain text with marks, whatever tags are missing in it.
    public static Prose fromHtml(String html) {
        return ProseCleaning.of(html).prose();
    }

    /// A text that was drawn together on one line, taken apart again where its marks tell.
    public static Prose fromLine(String line) {
        return of(String.join(
                "\n", ItemSplitter.split(line, ItemSplitter.Place.TEXT).lines()));
    }

    public boolean isEmpty() {
        return source.isBlank();
    }

    public List<Block> blocks() {
        return ProseParser.parse(source);
    }

    /// Semantic HTML in which every character of the text is escaped.
    public String toHtml() {
        return ProseHtml.of(blocks());
    }

    /// The whole text on one line, each item still led by its mark.
    public String toLine() {
        return ProseSource.line(source);
    }

    /// The text without item marks and white space. What cleans a text leaves its letters as they were.
    public String letters() {
        return ProseMarks.letters(source);
    }

    @Override
    public String toString() {
        return source;
    }
}
