package dev.pledgeledger.progress;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names that may come from anywhere, made fit to be shown and to be saved under on any system. They are never used
/// as a path here.
final class EvidenceName {

    static final int LONGEST = 120;

    private static final int LONGEST_ENDING = 10;
    /// Control characters, and those that turn the direction of writing or are not seen at all.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern UNFIT = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private EvidenceName() {}

    /// A file's name without path, of at most 120 characters with its ending; empty where nothing is left of it.
    static String ofFile(String given) {
        String seen = line(given);
        String last = seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1);
        String fit = EDGES.matcher(UNFIT.matcher(last).replaceAll("_")).replaceAll("");
        String name = RESERVED.matcher(fit).matches() ? "_" + fit : fit;
        String ending = ending(name).isEmpty() ? "" : name.substring(name.lastIndexOf('.'));
        return cut(name.substring(0, name.length() - ending.length()), LONGEST - ending.length()) + ending;
    }

    /// What is typed as one line of text: spaces for line breaks, nothing unseen.
    static String line(String typed) {
        String spaced =
                SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ");
        return UNSEEN.matcher(spaced).replaceAll("").strip();
    }

    static boolean hidesSomething(String typed) {
        return UNSEEN.matcher(typed).find();
    }

    /// What follows the last dot, in small letters; empty where there is none.
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 || name.length() - dot > LONGEST_ENDING
                ? ""
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    static String withoutEnding(String name) {
        return ending(name).isEmpty() ? name : name.substring(0, name.lastIndexOf('.'));
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String cut(String text, int most) {
        return length(text) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }
}
