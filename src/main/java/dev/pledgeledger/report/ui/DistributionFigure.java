package dev.pledgeledger.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.DistributionBar;
import dev.pledgeledger.report.Totals;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/// The distribution of the ratings as one stacked bar.
public final class DistributionFigure extends Composite<Div> {

    /// @param title what the bar shows, in a sentence, for those who do not see it
    public DistributionFigure(Totals totals, String title) {
        Map<Rating, String> words = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            words.put(rating, getTranslation(rating.textKey()));
        }
        getContent().addClassName("distribution-figure");
        getContent().add(new Html(DistributionBar.labelled(totals, words, "bar-" + UUID.randomUUID(), title)));
    }
}
