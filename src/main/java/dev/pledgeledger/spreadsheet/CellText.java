package dev.pledgeledger.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as Excel keeps it: characters that XML cannot hold stand as `_x0001_`, and what looks like that as
/// `_x005F_x0001_`.
final class CellText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    static String written(String text) {
        String guarded = ESCAPE.matcher(text).replaceAll("_x005F_x$1_");
        if (guarded.codePoints().allMatch(CellText::isPlain)) {
            return guarded;
        }
        StringBuilder written = new StringBuilder();
        guarded.codePoints().forEach(c -> {
            if (isPlain(c)) {
                written.appendCodePoint(c);
            } else {
                written.append("_x%04X_".formatted(c));
            }
        });
        return written.toString();
    }

    static String read(String cell) {
        return ESCAPE.matcher(cell).replaceAll(escape -> {
            String character = String.valueOf((char) Integer.parseInt(escape.group(1), 16));
            return Matcher.quoteReplacement(character);
        });
    }

    /// A character of XML 1.0; a carriage return would come back as a line feed.
    private static boolean isPlain(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
