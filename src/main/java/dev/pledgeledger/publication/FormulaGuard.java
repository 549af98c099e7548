package dev.pledgeledger.publication;

import java.util.regex.Pattern;

/// Keeps spreadsheets from running a cell as a formula. A text that begins with one of `= + - @`, their full-width
/// forms, a tab or a carriage return gets an apostrophe before it; so does one that would look as if it had got one.
/// Taking one apostrophe off again gives the text back.
public final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern.compile("^'*[=+\\-@＝＋－＠\t\r]");

    private FormulaGuard() {}

    static String guard(String text) {
        return DANGEROUS.matcher(text).find() ? "'" + text : text;
    }

    /// The text that was guarded; what was not is as it stands.
    public static String unguarded(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).find() ? cell.substring(1) : cell;
    }
}
