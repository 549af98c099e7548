package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ItemChange;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Draws an item into a row: what became of it, how it read, how it reads. Where it moved, each of its two rows says
/// where the other one is.
final class ItemCells {

    private ItemCells() {}

    /// Fills the row and returns its cell of how the item reads now.
    static NativeTableCell into(NativeTableRow row, ItemChange item) {
        row.addClassName("item-" + item.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        row.addDataCell().add(new ItemMark(item));
        row.addDataCell().add(item.kind().isBefore() ? before(item) : elsewhere(row, item.was(), "from"));
        NativeTableCell now = row.addDataCell();
        now.add(item.kind().isAfter() ? after(item) : elsewhere(row, item.is(), "to"));
        return now;
    }

    private static Component before(ItemChange item) {
        return item.kind() == ItemChange.Kind.REMOVED
                ? DifferenceText.whole("del", item.words().before())
                : DifferenceText.before(item.words());
    }

    private static Component after(ItemChange item) {
        return item.kind() == ItemChange.Kind.ADDED
                ? DifferenceText.whole("ins", item.words().after())
                : DifferenceText.after(item.words());
    }

    private static Component elsewhere(NativeTableRow row, ItemChange.@Nullable Place place, String way) {
        Span words = new Span(place == null ? "" : row.getTranslation("common.item." + way, place.number()));
        words.addClassName("quiet");
        return words;
    }
}
