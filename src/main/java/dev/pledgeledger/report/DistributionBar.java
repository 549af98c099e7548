package dev.pledgeledger.report;

import dev.pledgeledger.common.Rating;
import java.util.Locale;
import java.util.Map;

/// The distribution of a report's ratings as one stacked bar, as SVG for screens, site and PDF. Widths are shares
/// of the rated entries; the figures stand in a table beside it.
public final class DistributionBar {

    /// Widths of the bar on a phone and on a screen, by which it is decided what fits in a segment.
    private static final double NARROW = 320;

    private static final double WIDE = 640;
    private static final double LETTER_WIDTH = 16;
    private static final double WORD_CHARACTER_WIDTH = 14;

    private DistributionBar() {}

    /// The bar with a letter, and where there is room a word, in each segment. A word that fits on a screen but not
    /// on a phone has the class `distribution-word-wide`.
    ///
    /// @param id of the bar's title, unique in the page
    /// @param title what the bar shows, in a sentence, for those who do not see it
    public static String labelled(Totals totals, Map<Rating, String> words, String id, String title) {
        return "<svg class=\"distribution\" width=\"100%\" height=\"56\" role=\"img\" aria-labelledby=\"" + id + "\">"
                + "<title id=\"" + id + "\">" + Escape.xml(title) + "</title>" + segments(totals, words) + "</svg>";
    }

    /// A low bar without labels, to stand beside figures that say the same.
    public static String bare(Totals totals) {
        return "<svg class=\"distribution\" width=\"100%\" height=\"14\" aria-hidden=\"true\">"
                + segments(totals, Map.of()) + "</svg>";
    }

    private static String segments(Totals totals, Map<Rating, String> words) {
        if (totals.total() == 0) {
            return segment(
                    0,
                    100,
                    "<rect width=\"100%\" height=\"100%\" fill=\"none\" stroke=\"currentColor\""
                            + " stroke-width=\"2\" stroke-dasharray=\"4 4\"/>");
        }
        var svg = new StringBuilder();
        double left = 0;
        for (Rating rating : Rating.values()) {
            double share = totals.percent(rating);
            if (share > 0) {
                svg.append(segment(left, share, box(rating) + labels(rating, share, words)));
            }
            left += share;
        }
        return svg.toString();
    }

    /// A nested drawing: it keeps outlines and labels within the segment, whatever the width of the page.
    private static String segment(double left, double share, String content) {
        return String.format(
                Locale.ROOT, "<svg x=\"%.3f%%\" width=\"%.3f%%\" height=\"100%%\">%s</svg>", left, share, content);
    }

    private static String box(Rating rating) {
        return "<rect width=\"100%\" height=\"100%\" fill=\"" + RatingColours.fill(rating)
                + "\" stroke=\"currentColor\" stroke-width=\"2\"/>";
    }

    private static String labels(Rating rating, double share, Map<Rating, String> words) {
        String word = words.get(rating);
        if (word == null || share / 100 * NARROW < LETTER_WIDTH) {
            return "";
        }
        double wordShare = word.codePointCount(0, word.length()) * WORD_CHARACTER_WIDTH * 100;
        if (wordShare > share * WIDE) {
            return label(rating, 34, 17, rating.name());
        }
        String on = wordShare > share * NARROW ? "wide" : "all";
        return label(rating, 24, 17, rating.name()) + "<g class=\"distribution-word-" + on + "\">"
                + label(rating, 44, 13, word) + "</g>";
    }

    private static String label(Rating rating, int baseline, int size, String text) {
        return "<text x=\"50%\" y=\"" + baseline + "\" text-anchor=\"middle\" font-size=\"" + size + "\" fill=\""
                + RatingColours.ink(rating) + "\">" + Escape.xml(text) + "</text>";
    }
}
