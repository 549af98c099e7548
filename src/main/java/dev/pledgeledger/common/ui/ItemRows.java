package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ItemChange;
import dev.pledgeledger.common.ProseDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// The items of two texts beside each other, a row each, in a table of three columns: what became of an item, how it
/// read, how it reads. Of a long stretch without a change the items next to one are shown, the rest is a button away.
public final class ItemRows {

    private static final int COLUMNS = 3;
    private static final int FEWEST_FOLDED = 2;

    private final NativeTableBody body;
    private final BiConsumer<NativeTableCell, String> beside;

    private ItemRows(NativeTableBody body, BiConsumer<NativeTableCell, String> beside) {
        this.body = body;
        this.beside = beside;
    }

    /// Adds the rows of a difference beneath those that are there.
    ///
    /// @param beside is given the cell of each item that is there now, with its words, and can add to it
    public static void into(
            NativeTableBody body, ProseDifference difference, BiConsumer<NativeTableCell, String> beside) {
        ItemRows rows = new ItemRows(body, beside);
        if (difference.sameItems()) {
            rows.wide().add(new Span(body.getTranslation("common.item.onlyBlankLines")));
            return;
        }
        List<ItemChange> items = difference.items();
        for (int i = 0, end; i < items.size(); i = end) {
            end = endOfStretch(items, i);
            rows.stretch(
                    items.subList(i, end), items.get(i).kind() == ItemChange.Kind.SAME, i == 0, end == items.size());
        }
    }

    private static int endOfStretch(List<ItemChange> items, int start) {
        int end = start;
        while (end < items.size()
                && (items.get(end).kind() == ItemChange.Kind.SAME)
                        == (items.get(start).kind() == ItemChange.Kind.SAME)) {
            end++;
        }
        return end;
    }

    private void stretch(List<ItemChange> items, boolean same, boolean first, boolean last) {
        int from = first ? 0 : 1;
        int to = items.size() - (last ? 0 : 1);
        if (!same || to - from < FEWEST_FOLDED) {
            items.forEach(this::row);
            return;
        }
        items.subList(0, from).forEach(this::row);
        fold(items.subList(from, to));
        items.subList(to, items.size()).forEach(this::row);
    }

    private void fold(List<ItemChange> items) {
        NativeTableCell cell = wide();
        Button button = new Button(cell.getTranslation("common.item.show", items.size()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("aria-expanded", "false");
        cell.add(button);
        List<NativeTableRow> folded = new ArrayList<>();
        items.forEach(item -> folded.add(row(item)));
        folded.forEach(row -> row.setVisible(false));
        button.addClickListener(click -> {
            boolean show = !folded.getFirst().isVisible();
            folded.forEach(row -> row.setVisible(show));
            button.setText(cell.getTranslation(show ? "common.item.hide" : "common.item.show", items.size()));
            button.getElement().setAttribute("aria-expanded", Boolean.toString(show));
        });
    }

    private NativeTableRow row(ItemChange item) {
        NativeTableRow row = body.addRow();
        NativeTableCell now = ItemCells.into(row, item);
        if (item.kind().isAfter()) {
            beside.accept(now, item.words().after());
        }
        return row;
    }

    private NativeTableCell wide() {
        NativeTableCell cell = body.addRow().addDataCell();
        cell.setColspan(COLUMNS);
        cell.addClassName("item-wide");
        return cell;
    }
}
