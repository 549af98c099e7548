package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.report.Tally;
import dev.pledgeledger.signoff.Reconciliation.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Pledges × rows × entries × ratings, a line for each part and one for the whole.
class TallyTable extends Composite<Div> {

    private final boolean joint;

    /// @param heading what the lines are parts by
    /// @param joint whether it is told in how many further entries each takes part
    TallyTable(String label, String heading, boolean joint, List<Line> lines, Tally all) {
        this.joint = joint;
        PlainTable table = new PlainTable(label);
        List<Object> headings = new ArrayList<>(List.of(heading));
        Stream.of("pledges", "rows", "entries").map(this::heading).forEach(headings::add);
        Stream.of(Rating.values())
                .map(rating -> number(rating.name() + " " + getTranslation(rating.textKey())))
                .forEach(headings::add);
        Stream.of("rated", "unrated").map(this::heading).forEach(headings::add);
        if (joint) {
            headings.add(heading("joint"));
        }
        table.headings(headings.toArray());
        for (Line line : lines) {
            String name = line.name().isEmpty() ? getTranslation("signoff.fault.NO_DEPARTMENT") : line.name();
            row(table, name, line.tally(), line.joint());
        }
        row(table, getTranslation("report.totals.total"), all, "").addClassName("totals-sum");
        getContent().add(new WideTable(label, table));
        getContent().addClassName("totals");
    }

    private NativeTableRow row(PlainTable table, String name, Tally tally, Object further) {
        List<Object> cells = new ArrayList<>(List.of(tally.pledges(), tally.rows(), tally.entries()));
        Stream.of(Rating.values()).map(rating -> tally.totals().count(rating)).forEach(cells::add);
        cells.addAll(List.of(tally.totals().total(), tally.totals().unrated()));
        if (joint) {
            cells.add(further);
        }
        return table.row(name, cells.toArray());
    }

    private Div heading(String column) {
        return number(getTranslation("signoff.tally." + column));
    }

    private static Div number(String text) {
        Div number = new Div(text);
        number.addClassName("number");
        return number;
    }
}
