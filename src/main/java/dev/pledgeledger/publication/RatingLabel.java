package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.RatingMark;
import org.jspecify.annotations.Nullable;

/// A rating as it is read: letter, word and bar of four quarters.
///
/// @param letter empty for the unrated
/// @param mark the bar as SVG
record RatingLabel(String letter, String word, String mark) {

    static RatingLabel of(@Nullable Rating rating) {
        return new RatingLabel(rating == null ? "" : rating.name(), SiteText.rating(rating), RatingMark.svg(rating));
    }

    /// The letter, or the word of the unrated.
    String brief() {
        return letter.isEmpty() ? word : letter;
    }
}
