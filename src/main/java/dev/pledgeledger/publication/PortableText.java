package dev.pledgeledger.publication;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text of open data: without the characters that not every machine has, and without white space for looks.
final class PortableText {

    /// ① in a circle, ⑴ with its own brackets: what stands between brackets would else run into the text.
    private static final Pattern CIRCLED = Pattern.compile("[①-⑳Ⓐ-⓪㉑-㉟㊀-㊿㋐-㋾]");

    /// Roman numerals, squared and bracketed signs, the signs of units and eras, both waves.
    private static final Pattern OTHERS = Pattern.compile("[Ⅰ-ⅿ⑴-⒵㈠-㉃㋀-㋏㋿-㏿︰-﹏№℡～]");

    private static final Pattern WAVE = Pattern.compile("〜");
    private static final Pattern OWN_OF_A_MACHINE = Pattern.compile("\\p{Co}");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cs}\\p{Cn}\\u200B\\u2060\\uFEFF]");

    private PortableText() {}

    /// On one line, each sign that not every machine has as the characters it is made of; 〓 for one that a single
    /// machine has made up.
    static String of(String text) {
        String plain = CIRCLED.matcher(text).replaceAll(sign -> "(" + made(sign.group()) + ")");
        plain = OTHERS.matcher(plain).replaceAll(sign -> made(sign.group()));
        plain = WAVE.matcher(plain).replaceAll("~");
        return line(OWN_OF_A_MACHINE.matcher(plain).replaceAll("〓"));
    }

    /// On one line, with single blanks within and none around.
    static String line(String text) {
        return BLANK.matcher(UNFIT.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }

    private static String made(String sign) {
        return Normalizer.normalize(sign, Normalizer.Form.NFKC);
    }
}
