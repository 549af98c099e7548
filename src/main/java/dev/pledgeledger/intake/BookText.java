package dev.pledgeledger.intake;

import java.util.regex.Pattern;

/// Texts of files as they may stand in a message, and what no text of a report holds.
final class BookText {

    private static final int LONGEST = 40;
    private static final int LONGEST_NAME = 120;
    private static final Pattern CONTROL = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");
    /// They turn what follows around, so that a reader sees something else than what is stored.
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private BookText() {}

    static String shown(String text) {
        return cut(CONTROL.matcher(text).replaceAll(" ").strip(), LONGEST);
    }

    /// The name of a file, as it may stand in the log.
    static String fileName(String name) {
        return cut(CONTROL.matcher(name).replaceAll("").strip(), LONGEST_NAME);
    }

    static boolean deceives(String text) {
        return TURNING.matcher(text).find();
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
