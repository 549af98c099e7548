package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.progress.RatingDefinitions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The grades with what each means; whoever may change that finds a button beside it.
class ScaleTable extends Composite<Div> {

    private final RatingDefinitions definitions;

    ScaleTable(RatingDefinitions definitions, boolean mayChange, Consumer<Rating> change) {
        this.definitions = definitions;
        List<Object> headings = new ArrayList<>(List.of(
                getTranslation("progress.field.RATING"),
                getTranslation("progress.scale.progress"),
                getTranslation("progress.scale.definition")));
        if (mayChange) {
            headings.add(getTranslation("progress.scale.next"));
        }
        PlainTable table = new PlainTable(getTranslation("progress.scale.grades")).headings(headings.toArray());
        for (Rating rating : Rating.values()) {
            List<Object> cells = new ArrayList<>(List.of(rating.progress() + "%", definition(rating)));
            if (mayChange) {
                cells.add(button(rating, change));
            }
            table.row(new RatingBadge(rating), cells.toArray());
        }
        List<Object> unrated = new ArrayList<>(List.of("—", getTranslation("progress.scale.unrated")));
        if (mayChange) {
            unrated.add("");
        }
        table.row(new RatingBadge(null), unrated.toArray());
        getContent().add(table);
    }

    private SmallButton button(Rating rating, Consumer<Rating> change) {
        SmallButton button = new SmallButton(getTranslation("progress.scale.verb"), () -> change.accept(rating));
        button.setAriaLabel(getTranslation("progress.scale.of", rating.name()));
        return button;
    }

    private Component definition(Rating rating) {
        Div cell = new Div(new Span(definitions.of(rating, getLocale())));
        if (definitions.isOwn(rating)) {
            cell.add(new Div(new StateBadge(getTranslation("progress.scale.own"), Meaning.NEUTRAL)));
        }
        return cell;
    }
}
