package dev.pledgeledger.common;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the styles in the HTML of a clipboard say about its parts.
final class ClipboardStyle {

    private static final Pattern SYMBOL_FONT = Pattern.compile("font-family:(symbol|wingdings|webdings)");
    private static final Pattern HIDDEN = Pattern.compile("display:none|mso-hide:all|mso-element:comment");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

    private ClipboardStyle() {}

    static String of(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("[\\s\"']", "");
    }

    static boolean isHidden(Element element) {
        return HIDDEN.matcher(of(element)).find() || element.hasClass("msocomanchor");
    }

    /// Whether it holds the sign of a list and none of the words.
    static boolean isMark(Element span) {
        boolean oneSign = span.text().strip().length() == 1;
        return of(span).contains("mso-list:ignore") || (oneSign && hasSymbolFont(span));
    }

    /// Whether a sign is drawn by a font: the hollow dot of Word is an o.
    static boolean isDrawn(Element span, String sign) {
        return hasSymbolFont(span) || sign.equals("o");
    }

    /// Whether its letters are drawn as signs: in Wingdings an l is a dot.
    private static boolean hasSymbolFont(Element span) {
        return span.stream()
                        .anyMatch(part -> SYMBOL_FONT.matcher(of(part)).find()
                                && !part.text().isBlank())
                || ancestorWithSymbolFont(span);
    }

    private static boolean ancestorWithSymbolFont(Element span) {
        Element parent = span.parent();
        return parent != null
                && parent.nameIs("span")
                && SYMBOL_FONT.matcher(of(parent)).find();
    }

    /// Whether a blank line sets it apart from what stands before it. To Word and its like a paragraph is a line.
    static boolean standsApart(Element element) {
        return PARAGRAPHS.contains(element.normalName())
                && !element.className().contains("Mso")
                && !of(element).contains("margin-bottom:0");
    }
}
