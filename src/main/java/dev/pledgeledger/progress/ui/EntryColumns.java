package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import dev.pledgeledger.common.ui.DueDay;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.MovementCell;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.common.ui.RowOpening;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.State;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A grid of entries: its columns, one by one as a list wants them.
class EntryColumns {

    private static final String LATE = "late";

    private final Grid<EntryRow> grid;
    private final Function<EntryRow, String> address;

    EntryColumns(Grid<EntryRow> grid) {
        this(grid, row -> ProgressPaths.of(row.id()));
    }

    /// @param address of the page behind a row, where it says from where it was opened
    EntryColumns(Grid<EntryRow> grid, Function<EntryRow, String> address) {
        this.grid = grid;
        this.address = address;
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        RowOpening.of(grid, address);
        column("code", "6.5rem", this::code).setFrozen(true);
    }

    EntryColumns words() {
        column("words", "14rem", row -> lines(row.words())).setFlexGrow(1);
        return this;
    }

    EntryColumns departments() {
        column("departments", "11rem", row -> lines(String.join("、", row.departments())));
        return this;
    }

    EntryColumns state() {
        column("state", "11.5rem", row -> badge(row.state()));
        return this;
    }

    EntryColumns rating() {
        column("rating", "12rem", row -> new RatingBadge(row.rating()));
        column("movement", "7rem", row -> new MovementCell(row.lastYear(), row.rating()));
        return this;
    }

    EntryColumns claimant() {
        column("claimant", "9rem", row -> new Span(row.claimant() == null ? "—" : row.claimant()));
        return this;
    }

    EntryColumns due(LocalDate today) {
        column("due", "11rem", row -> new DueDay(row.dueOn(), today));
        return this;
    }

    /// What can be done with a row in the list itself.
    EntryColumns offering(String name, ValueProvider<EntryRow, Component> cell) {
        column(name, "11rem", cell);
        return this;
    }

    EntryColumns late(LateActions actions) {
        column(LATE, "19rem", actions::of).setVisible(false);
        return this;
    }

    /// Shows what can be done about late entries, where the grid has a column for it, in place of their ratings.
    static void showLate(Grid<EntryRow> grid, boolean shown) {
        Optional.ofNullable(grid.getColumnByKey(LATE)).ifPresent(column -> {
            column.setVisible(shown);
            Stream.of("rating", "movement")
                    .forEach(name ->
                            Objects.requireNonNull(grid.getColumnByKey(name)).setVisible(!shown));
        });
    }

    private Grid.Column<EntryRow> column(String name, String width, ValueProvider<EntryRow, Component> cell) {
        return grid.addComponentColumn(cell)
                .setKey(name)
                .setHeader(grid.getTranslation("progress.column." + name))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private Component code(EntryRow row) {
        Anchor link = new Anchor(address.apply(row), row.code().toString());
        link.addClassName("code");
        return link;
    }

    static Component lines(String text) {
        Span lines = new Span(text);
        lines.addClassName("two-lines");
        lines.setTitle(text);
        return lines;
    }

    static StateBadge badge(State state) {
        Meaning meaning =
                state.isSettled() ? Meaning.DONE : state.needsAttention() ? Meaning.ATTENTION : Meaning.NEUTRAL;
        return new StateBadge(new Span().getTranslation(state.textKey()), meaning);
    }
}
