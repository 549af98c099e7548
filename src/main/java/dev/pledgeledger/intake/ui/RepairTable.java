package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.common.ui.SmallButton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The report that was read, entry by entry, each with its findings beside it.
class RepairTable extends Div {

    /// Which entries are shown.
    private enum Shown {
        OPEN,
        FOUND,
        ALL
    }

    private final MendDesk desk;
    private final Grid<RepairRow> grid = new Grid<>();
    private final RadioButtonGroup<Shown> shown = new RadioButtonGroup<>();
    private @Nullable String last;

    RepairTable(MendDesk desk) {
        this.desk = desk;
        shown.setLabel(getTranslation("intake.table.shown"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(choice -> getTranslation("intake.table.shown." + choice.name()));
        shown.setValue(Shown.OPEN);
        shown.addValueChangeListener(change -> refresh());
        SmallButton next = new SmallButton(getTranslation("intake.table.next"), this::next);
        next.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
        Div tools = new Div(next, new MendTools(desk));
        tools.addClassName("row-buttons");
        columns();
        add(shown, tools, grid);
        refresh();
    }

    private void columns() {
        grid.addComponentColumn(row -> EntryCells.code(row, this::open))
                .setHeader(getTranslation("intake.table.entry"))
                .setWidth("6.5rem")
                .setFlexGrow(0)
                .setFrozen(true);
        grid.addComponentColumn(EntryCells::texts)
                .setHeader(getTranslation("intake.table.texts"))
                .setFlexGrow(3);
        grid.addComponentColumn(row -> new RatingBadge(row.entry().rating()))
                .setHeader(getTranslation("progress.field.RATING"))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> EntryCells.names(
                        row.entry().departments().printed(desk.report().fiscalYear())))
                .setHeader(getTranslation("progress.field.departments"))
                .setFlexGrow(1);
        grid.addComponentColumn(row -> EntryCells.findings(row.findings(), desk))
                .setHeader(getTranslation("intake.table.findings"))
                .setFlexGrow(3);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setHeight("32rem");
        grid.setEmptyStateText(getTranslation("intake.table.none"));
        grid.getElement().setAttribute("aria-label", getTranslation("intake.table.label"));
    }

    /// Shows the entries as they are by now.
    void refresh() {
        grid.setItems(RepairRow.of(desk).stream().filter(this::isShown).toList());
    }

    private boolean isShown(RepairRow row) {
        return switch (shown.getValue()) {
            case OPEN -> row.isOpen();
            case FOUND -> !row.findings().isEmpty();
            case ALL -> true;
        };
    }

    private void open(RepairRow row) {
        last = row.entry().key();
        new EntryMendDialog(desk, row).open();
    }

    /// The next entry with something open, after the one that was opened last; then from the top again.
    private void next() {
        List<RepairRow> rows = RepairRow.of(desk);
        List<String> keys = rows.stream().map(row -> row.entry().key()).toList();
        int from = last == null ? 0 : keys.indexOf(last) + 1;
        rows.stream()
                .skip(from)
                .filter(RepairRow::isOpen)
                .findFirst()
                .or(() -> rows.stream().filter(RepairRow::isOpen).findFirst())
                .ifPresent(this::open);
    }
}
