package dev.pledgeledger.common;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// White space and signs of a line from a clipboard.
final class ClipboardLines {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    /// Dots that are no Japanese middle dot, and those of the symbol fonts where the font got lost.
    private static final Pattern BULLET = Pattern.compile("^[•･·▪‣\\uF06C\\uF06E\\uF0A7\\uF0B7\\uF0D8\\uF0FC]\\s*");
    private static final char FIRST_WIDE = '\u2E80';

    private ClipboardLines() {}

    static boolean isBlank(CharSequence run) {
        return run.chars().allMatch(ClipboardLines::isBlank);
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    /// As a page shows it: runs of blanks are one, and a line end within Japanese is none.
    static String of(String run) {
        Matcher blanks = BLANKS.matcher(run);
        return ProseSource.seen(blanks.replaceAll(found -> isWrap(found, run) ? "" : " "))
                .replaceAll(" +", " ")
                .strip();
    }

    private static boolean isWrap(MatchResult blank, String run) {
        return blank.group().indexOf('\n') >= 0
                && blank.start() > 0
                && blank.end() < run.length()
                && run.charAt(blank.start() - 1) >= FIRST_WIDE
                && run.charAt(blank.end()) >= FIRST_WIDE;
    }

    static String withPlainBullet(String line) {
        Matcher bullet = BULLET.matcher(line);
        return bullet.find() ? ProseMarks.lead("・", line.substring(bullet.end())) : line;
    }
}
