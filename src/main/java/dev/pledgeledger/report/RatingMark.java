package dev.pledgeledger.report;

import dev.pledgeledger.common.Rating;
import org.jspecify.annotations.Nullable;

/// The bar of four quarters that stands beside a rating's letter and word, as SVG for screens, site and PDF.
public final class RatingMark {

    private static final int QUARTERS = 4;

    private RatingMark() {}

    /// A drawing without a name of its own: the letter and the word stand beside it.
    public static String svg(@Nullable Rating rating) {
        var svg = new StringBuilder("<svg class=\"rating-mark\" width=\"46\" height=\"12\" aria-hidden=\"true\">");
        if (rating == null) {
            svg.append("<rect x=\"0.5\" y=\"0.5\" width=\"45\" height=\"11\" fill=\"none\" stroke=\"currentColor\"")
                    .append(" stroke-dasharray=\"3 3\"/>");
        } else {
            for (int i = 0; i < QUARTERS; i++) {
                boolean filled = i * 100 < rating.progress() * QUARTERS;
                svg.append("<rect x=\"")
                        .append(i * 12)
                        .append(".5\" y=\"0.5\" width=\"9\" height=\"11\" fill=\"")
                        .append(filled ? RatingColours.fill(rating) : "none")
                        .append("\" stroke=\"currentColor\"/>");
            }
        }
        return svg.append("</svg>").toString();
    }
}
