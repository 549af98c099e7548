package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.Rating;
import org.jspecify.annotations.Nullable;

/// A rating as letter, word and a bar of four quarters, readable without its colour; 未評価 has a dashed bar and
/// no letter.
public final class RatingBadge extends Composite<Span> {

    private static final int QUARTERS = 4;
    private static final String UNRATED = "common.rating.unrated";

    /// @param rating null for unrated
    public RatingBadge(@Nullable Rating rating) {
        Span badge = getContent();
        badge.addClassName("rating");
        badge.getElement().setAttribute("data-rating", rating == null ? "" : rating.name());
        badge.add(bar(rating));
        if (rating == null) {
            badge.add(new Span(getTranslation(UNRATED)));
        } else {
            Span letter = new Span(rating.name());
            letter.addClassName("rating-letter");
            badge.add(letter, new Span(getTranslation(rating.textKey())));
        }
    }

    private static Span bar(@Nullable Rating rating) {
        Span bar = new Span();
        bar.addClassName("rating-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        int full = rating == null ? 0 : rating.progress() * QUARTERS / 100;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            Span part = new Span();
            if (quarter < full) {
                part.addClassName("full");
            }
            bar.add(part);
        }
        return bar;
    }
}
