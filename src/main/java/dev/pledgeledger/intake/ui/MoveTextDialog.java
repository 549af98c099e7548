package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import dev.pledgeledger.common.PrintedColumn;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.intake.Repair;
import dev.pledgeledger.report.Report;
import java.util.List;

/// Moves the text of an entry to another one, behind what stands there.
class MoveTextDialog extends FormDialog {

    private final MendDesk desk;
    private final Select<PrintedColumn> column = new Select<>();
    private final ComboBox<String> from;
    private final ComboBox<String> to;

    MoveTextDialog(MendDesk desk) {
        this.desk = desk;
        decide(getTranslation("intake.move.title"), getTranslation("intake.move.save"));
        column.setLabel(getTranslation("intake.move.column"));
        column.setItems(PrintedColumn.values());
        column.setItemLabelGenerator(one -> getTranslation("progress.field." + one.name()));
        column.setValue(PrintedColumn.ACHIEVEMENTS);
        List<String> keys = desk.report().entries().map(Report.Entry::key).toList();
        from = new ComboBox<>(getTranslation("intake.move.from"), keys);
        to = new ComboBox<>(getTranslation("intake.move.to"), keys);
        ask(column);
        ask(from, "intake.move.incomplete");
        ask(to);
        beginAt(from);
    }

    @Override
    protected void act() {
        if (from.isEmpty() || to.isEmpty() || from.getValue().equals(to.getValue())) {
            throw new Refused("intake.move.incomplete");
        }
        desk.mend(List.of(new Repair.MoveText(from.getValue(), to.getValue(), column.getValue())), List.of());
    }
}
