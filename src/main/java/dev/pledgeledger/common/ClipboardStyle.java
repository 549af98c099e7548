package dev.pledgeledger.common;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What the styles in the HTML of a clipboard say about its parts.
final class ClipboardStyle {

    /// Their letters are signs; those of Symbol may be Greek.
    private static final Pattern DINGBATS = Pattern.compile("font-family:(wingdings|webdings)");
    private static final Pattern SYMBOLS = Pattern.compile("font-family:symbol");
    private static final Pattern NOISE = Pattern.compile("[\\s\"']");
    private static final Pattern HIDDEN = Pattern.compile("display:none|mso-hide:all|mso-element:comment");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

    private ClipboardStyle() {}

    static String of(Element element) {
        String style = element.attr("style");
        return style.isEmpty()
                ? ""
                : NOISE.matcher(style.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    static boolean isHidden(Element element) {
        return HIDDEN.matcher(of(element)).find() || element.hasClass("msocomanchor");
    }

    /// Whether it holds the sign of a list and none of the words.
    static boolean isMark(Element span) {
        String style = of(span);
        if (style.contains("mso-list:ignore")) {
            return true;
        }
        boolean dingbats = DINGBATS.matcher(style).find();
        if (!dingbats && !SYMBOLS.matcher(style).find()) {
            return false;
        }
        String sign = span.text().strip();
        return (dingbats ? sign.length() == 1 : sign.equals("·")) && hasWordsBehind(span);
    }

    private static boolean hasWordsBehind(Element span) {
        Element line = span;
        while (line.parent() != null && !line.isBlock()) {
            line = line.parent();
        }
        return line.text().strip().length() > 1;
    }

    /// Whether a sign is drawn by a font: in Wingdings an l is a dot, and the hollow dot of Word is an o.
    static boolean isDrawn(Element span, String sign) {
        return sign.equals("o")
                || Stream.concat(span.stream(), Stream.ofNullable(span.parent()))
                        .map(ClipboardStyle::of)
                        .anyMatch(style -> DINGBATS.matcher(style).find()
                                || SYMBOLS.matcher(style).find());
    }

    /// Whether a blank line sets it apart from what stands before it. To Word and its like a paragraph is a line.
    static boolean standsApart(Element element) {
        return PARAGRAPHS.contains(element.normalName())
                && !element.className().contains("Mso")
                && !of(element).contains("margin-bottom:0");
    }
}
