package dev.pledgeledger.common;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The marks of a [Prose] and where they count as such: at the start of a line only.
final class ProseMarks {

    enum Kind {
        NONE,
        OUTER,
        INNER,
        NUMBER,
        NOTE,
        HEADING
    }

    /// @param mark the mark as typed, empty where there is none
    record Marked(Kind kind, String mark, String text) {
        int number() {
            return Integer.parseInt(Normalizer.normalize(mark, Normalizer.Form.NFKC)
                    .replace(".", "")
                    .strip());
        }
    }

    private static final String INNER = "[・･•]";
    // A doubled circle stands for a word left blank, as in ○○課.
    private static final String OUTER = "[○●〇◯](?![○●〇◯])";
    private static final String NUMBER = "[0-9０-９]{1,3}[.．](?![0-9０-９])";
    private static final String BLANK = "[\\s\\p{Z}\\p{Cc}]";
    static final Pattern ZERO_WIDTH = Pattern.compile("[\\u200B\\u2060\\uFEFF]");

    private static final Pattern LINE =
            Pattern.compile("(?<inner>" + INNER + ")|(?<outer>" + OUTER + ")|(?<number>" + NUMBER + ")|(?<note>※)");
    private static final Pattern HEADING = Pattern.compile("【([^【】]+)】");
    private static final Pattern ITEM_MARKS =
            Pattern.compile("(?:\\G|(?<=※|" + BLANK + "))(?:" + INNER + "|" + OUTER + "|" + NUMBER + ")" + BLANK + "*");
    private static final Pattern BLANKS = Pattern.compile(BLANK + "+");

    private ProseMarks() {}

    /// Reads a line that has no white space at its ends.
    static Marked read(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches() && !heading.group(1).isBlank()) {
            return new Marked(Kind.HEADING, "", heading.group(1));
        }
        Matcher mark = LINE.matcher(line);
        if (!mark.lookingAt()) {
            return new Marked(Kind.NONE, "", line);
        }
        Kind kind = mark.group("inner") != null
                ? Kind.INNER
                : mark.group("outer") != null ? Kind.OUTER : mark.group("number") != null ? Kind.NUMBER : Kind.NOTE;
        return new Marked(kind, mark.group(), line.substring(mark.end()).strip());
    }

    static boolean isOuter(String mark) {
        return read(mark).kind() == Kind.OUTER;
    }

    static boolean isMarked(String line) {
        return read(line).kind() != Kind.NONE;
    }

    /// The text behind its mark, with a blank between where they would run into another mark.
    static String lead(String mark, String text) {
        boolean apart = mark.endsWith(".")
                || isMarked(text)
                || !read(mark + text).mark().equals(mark);
        return (apart ? mark + " " + text : mark + text).strip();
    }

    static boolean isItem(String line) {
        return switch (read(line).kind()) {
            case INNER, OUTER, NUMBER -> true;
            case NONE, NOTE, HEADING -> false;
        };
    }

    static String letters(String text) {
        String seen = ZERO_WIDTH.matcher(text).replaceAll("");
        return BLANKS.matcher(ITEM_MARKS.matcher(seen).replaceAll("")).replaceAll("");
    }
}
