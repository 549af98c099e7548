package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.Rating;
import org.jspecify.annotations.Nullable;

/// How a rating moved: `C → B ▲`, with the word for those who do not see the sign.
public final class Movement extends Composite<Span> {

    /// @param from last year's rating; null for unrated
    /// @param to this year's rating; null for unrated
    public Movement(@Nullable Rating from, @Nullable Rating to) {
        Way way = Way.of(from, to);
        String word = getTranslation("common.movement." + way.name());
        Span movement = getContent();
        movement.addClassName("movement");
        movement.setTitle(word);
        Span sign = new Span(way.sign);
        sign.addClassName("movement-sign");
        sign.getElement().setAttribute("role", "img");
        sign.getElement().setAttribute("aria-label", word);
        movement.add(new Span(letter(from)), new Span("→"), new Span(letter(to)), sign);
    }

    private String letter(@Nullable Rating rating) {
        return rating == null ? getTranslation("common.rating.unrated") : rating.name();
    }

    private enum Way {
        UP("▲"),
        DOWN("▼"),
        SAME("—"),
        INCOMPARABLE("");

        private final String sign;

        Way(String sign) {
            this.sign = sign;
        }

        static Way of(@Nullable Rating from, @Nullable Rating to) {
            if (from != to && (from == null || to == null)) {
                return INCOMPARABLE;
            }
            int grades = from == null || to == null ? 0 : to.gradesAbove(from);
            return grades > 0 ? UP : grades < 0 ? DOWN : SAME;
        }
    }
}
