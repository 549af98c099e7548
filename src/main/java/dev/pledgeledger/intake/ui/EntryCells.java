package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.intake.Checked;
import java.util.List;
import java.util.function.Consumer;

/// The cells of an entry in the table to repair.
final class EntryCells {

    private EntryCells() {}

    static Component code(RepairRow row, Consumer<RepairRow> open) {
        Div cell = new Div();
        SmallButton mend = new SmallButton(cell.getTranslation("intake.mend.verb"), () -> open.accept(row));
        mend.setAriaLabel(cell.getTranslation("intake.mend.of", row.entry().key()));
        cell.add(new Div(row.entry().key()), mend);
        return cell;
    }

    static Component texts(RepairRow row) {
        return lines(List.of(
                cut("progress.field.ACHIEVEMENTS", row.entry().achievements()),
                cut("progress.field.PLANS", row.entry().plans())));
    }

    private static Div cut(String label, Prose text) {
        Div line = new Div();
        Span name = new Span(line.getTranslation(label));
        name.addClassName("quiet");
        line.add(name, new Span(" " + (text.isEmpty() ? "—" : text.toLine())));
        line.addClassName("two-lines");
        return line;
    }

    static Component names(List<String> names) {
        return lines(names.stream().map(Div::new).toList());
    }

    static Component findings(List<Checked> findings, MendDesk desk) {
        return lines(findings.stream().map(one -> new FindingItem(one, desk)).toList());
    }

    private static Div lines(List<? extends Component> lines) {
        Div cell = new Div();
        lines.forEach(cell::add);
        return cell;
    }
}
