package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A rating in print: letter, word, and a bar of four quarters drawn with boxes.
///
/// @param letter empty for the unrated
/// @param quarters of the bar, and whether each is filled; empty for the unrated
record PrintedRating(String letter, String word, List<Boolean> quarters) {

    private static final int QUARTERS = 4;

    static PrintedRating of(@Nullable Rating rating) {
        return new PrintedRating(
                rating == null ? "" : rating.name(),
                SiteText.rating(rating),
                rating == null
                        ? List.of()
                        : IntStream.range(0, QUARTERS)
                                .mapToObj(quarter -> quarter * 100 < rating.progress() * QUARTERS)
                                .toList());
    }
}
