package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Totals;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// How much was read, and the totals counted and printed.
class ReportFigures extends Div {

    ReportFigures(Report report) {
        add(figures(report), totals(report.totals(), report.printedTotals()));
    }

    private Component figures(Report report) {
        PlainTable table = new PlainTable(getTranslation("intake.figures.label"))
                .narrow()
                .headings(
                        getTranslation("intake.figures.areas"),
                        getTranslation("intake.figures.sections"),
                        getTranslation("intake.figures.pledges"),
                        getTranslation("intake.figures.rows"),
                        getTranslation("intake.figures.entries"));
        table.row(
                Integer.toString(report.areas().size()),
                report.areas().stream().mapToInt(area -> area.sections().size()).sum(),
                report.pledges().count(),
                report.pledges().mapToInt(pledge -> pledge.rows().size()).sum(),
                report.entries().count());
        return table;
    }

    private Component totals(Totals totals, @Nullable PrintedTotals printed) {
        PlainTable table = new PlainTable(getTranslation("intake.totals.label"))
                .narrow()
                .headings(
                        getTranslation("intake.totals.rating"),
                        "A",
                        "B",
                        "C",
                        "D",
                        "E",
                        getTranslation("intake.totals.total"));
        table.row(getTranslation("intake.totals.counted"), counts(totals::count, totals.total()));
        if (printed != null) {
            table.row(getTranslation("intake.totals.printed"), counts(printed::count, printed.total()));
        }
        return table;
    }

    private static Object[] counts(ToIntFunction<Rating> count, int total) {
        Object[] cells = new Object[Rating.values().length + 1];
        for (Rating rating : Rating.values()) {
            cells["ABCDE".indexOf(rating.name())] = count.applyAsInt(rating);
        }
        cells[Rating.values().length] = total;
        return cells;
    }
}
