package dev.pledgeledger.progress;

import java.util.Locale;
import java.util.regex.Pattern;

/// Names that may come from anywhere, made fit to be shown and to be saved under on any system. They are never used
/// as a path here.
final class EvidenceName {

    static final int LONGEST = 120;

    private static final int LONGEST_ENDING = 10;
    private static final Pattern UNFIT = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private EvidenceName() {}

    /// A file's name without path, of at most 120 characters with its ending; empty where nothing is left of it.
    static String ofFile(String given) {
        String seen = OneLine.of(given);
        String last = seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1);
        String fit = EDGES.matcher(UNFIT.matcher(last).replaceAll("_")).replaceAll("");
        String name = RESERVED.matcher(fit).matches() ? "_" + fit : fit;
        String ending = ending(name).isEmpty() ? "" : name.substring(name.lastIndexOf('.'));
        return OneLine.cut(name.substring(0, name.length() - ending.length()), LONGEST - ending.length()) + ending;
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
}
