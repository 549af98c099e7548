package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.Rating;
import org.jspecify.annotations.Nullable;

/// How a rating moved, in a column of many: a dash where there was none last year.
public final class MovementCell extends Composite<Span> {

    public MovementCell(@Nullable Rating lastYear, @Nullable Rating rating) {
        getContent().add(lastYear == null ? new Span("—") : new Movement(lastYear, rating));
    }
}
