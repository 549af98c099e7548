package dev.pledgeledger.progress;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What is typed as one line, without anything that is not seen.
final class OneLine {

    /// Control characters, and those that turn the direction of writing or are not seen at all.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private OneLine() {}

    /// Spaces for line breaks, nothing unseen.
    static String of(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return UNSEEN.matcher(SPACES.matcher(composed).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    static boolean hidesSomething(String typed) {
        return UNSEEN.matcher(typed).find();
    }

    /// In characters as people count them.
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static String cut(String text, int most) {
        return length(text) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }
}
