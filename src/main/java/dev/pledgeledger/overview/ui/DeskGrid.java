package dev.pledgeledger.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.ui.DueDay;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.MovementCell;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ProgressPaths;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The entries that wait on a desk, each with the next thing to do. An entry of another year than the present one
/// says so.
class DeskGrid extends Grid<EntryRow> {

    private final LocalDate today;
    private @Nullable FiscalYear present;

    DeskGrid(LocalDate today) {
        this.today = today;
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", getTranslation("overview.desk.title"));
        setSizeFull();
        column("due", "11rem", row -> new DueDay(row.dueOn(), this.today)).setFrozen(true);
        column("code", "6.5rem", this::code);
        column("words", "18rem", DeskGrid::words).setFlexGrow(1);
        column("state", "11.5rem", this::state);
        column("rating", "12rem", row -> new RatingBadge(row.rating()));
        column("movement", "7rem", row -> new MovementCell(row.lastYear(), row.rating()));
        column("next", "11rem", this::next);
    }

    /// The year that needs no mention.
    void presentYear(FiscalYear year) {
        present = year;
    }

    private Column<EntryRow> column(String name, String width, ValueProvider<EntryRow, Component> cell) {
        return addComponentColumn(cell)
                .setKey(name)
                .setHeader(getTranslation("overview.column." + name))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private Component code(EntryRow row) {
        Anchor link = new Anchor(ProgressPaths.of(row.id()), row.code().toString());
        if (row.year().equals(present)) {
            return link;
        }
        Span year = new Span(row.year().label());
        year.addClassName("other-year");
        return new Span(link, year);
    }

    private static Component words(EntryRow row) {
        Span words = new Span(row.words());
        words.addClassName("two-lines");
        words.setTitle(row.words());
        return words;
    }

    private Component state(EntryRow row) {
        return new StateBadge(
                getTranslation(row.state().textKey()),
                row.state().needsAttention() ? Meaning.ATTENTION : Meaning.NEUTRAL);
    }

    private Component next(EntryRow row) {
        Button next = new Button(getTranslation("overview.next." + row.state()));
        next.addClickListener(click -> UI.getCurrent().navigate(ProgressPaths.of(row.id())));
        next.setAriaLabel(getTranslation("overview.next.label", next.getText(), row.code()));
        return next;
    }
}
