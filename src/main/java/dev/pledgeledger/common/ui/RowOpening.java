package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.CellFocusEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.function.Function;

/// Opens the page behind a row by a double click or, from the keyboard, by Enter. A single click is left to the link
/// in the row: both together would leave the page twice in the browser's history.
public final class RowOpening<T> {

    private final Function<T, String> address;
    private Optional<T> focused = Optional.empty();

    private RowOpening(Function<T, String> address) {
        this.address = address;
    }

    /// Makes the rows of a grid open what lies behind them.
    public static <T> void of(Grid<T> grid, Function<T, String> address) {
        RowOpening<T> opening = new RowOpening<>(address);
        grid.addItemDoubleClickListener(click -> opening.open(click.getItem()));
        grid.addCellFocusListener(focus -> opening.focused =
                focus.getSection() == CellFocusEvent.GridSection.BODY ? focus.getItem() : Optional.empty());
        Shortcuts.addShortcutListener(grid, () -> opening.focused.ifPresent(opening::open), Key.ENTER)
                .listenOn(grid);
    }

    private void open(T row) {
        Location page = new Location(address.apply(row));
        UI.getCurrent().navigate(page.getPath(), page.getQueryParameters());
    }
}
