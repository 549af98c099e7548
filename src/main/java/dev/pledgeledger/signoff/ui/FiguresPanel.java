package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.Movement;
import dev.pledgeledger.report.Comparison;
import dev.pledgeledger.report.Movement.Direction;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Totals;
import dev.pledgeledger.report.ui.DistributionFigure;
import dev.pledgeledger.report.ui.TotalsTable;
import dev.pledgeledger.signoff.Figures;
import dev.pledgeledger.signoff.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers: totals of this year and last, what was printed, and what has moved.
class FiguresPanel extends Composite<Div> {

    FiguresPanel(Figures figures) {
        Totals now = figures.reconciliation().totals();
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("signoff.figures.title")));
        getContent().add(new DistributionFigure(now, getTranslation("signoff.figures.bar", now.total())));
        getContent().add(totals(figures, now));
        Comparison movements = figures.movements();
        if (movements == null) {
            getContent().add(new Paragraph(getTranslation("signoff.figures.firstYear")));
        } else {
            getContent().add(movements(movements));
        }
    }

    private TotalsTable totals(Figures figures, Totals now) {
        TotalsTable table =
                new TotalsTable(getTranslation("signoff.figures.title"), getTranslation("signoff.figures.of"));
        table.addWithShares(figures.cycle().year().label(), now);
        Report lastYear = figures.lastYear();
        if (lastYear != null) {
            table.addWithShares(lastYear.fiscalYear().label(), lastYear.totals());
            table.addDifference(getTranslation("signoff.figures.difference"), now, lastYear.totals());
        }
        figures.references().stream()
                .filter(reference -> reference.source() != Reference.Source.LAST_YEAR)
                .forEach(reference ->
                        table.addPrinted(getTranslation(reference.source().textKey()), reference.figures()));
        return table;
    }

    private Component movements(Comparison comparison) {
        UnorderedList list = new UnorderedList();
        list.addClassName("movements");
        for (Direction direction : List.of(Direction.DOWN, Direction.UP, Direction.INCOMPARABLE)) {
            List<Span> chips = comparison
                    .going(direction)
                    .map(moved -> chip(moved.code().toString(), moved.before(), moved.after()))
                    .toList();
            list.add(line(direction.name(), direction.sign(), chips));
        }
        list.add(line(
                Direction.SAME.name(),
                Direction.SAME.sign(),
                comparison.going(Direction.SAME).count()));
        list.add(line("ADDED", "＋", comparison.added().size()));
        list.add(line("GONE", "－", comparison.gone().size()));
        return list;
    }

    private ListItem line(String kind, String sign, List<Span> chips) {
        ListItem line = line(kind, sign, chips.size());
        chips.forEach(line::add);
        return line;
    }

    private ListItem line(String kind, String sign, long count) {
        Span mark = new Span(sign);
        mark.addClassName("movement-sign");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(getTranslation("signoff.movement." + kind, count));
        words.addClassName("movements-kind");
        return new ListItem(mark, words);
    }

    private static Span chip(String code, @Nullable Rating before, @Nullable Rating after) {
        Span number = new Span(code);
        number.addClassName("code");
        Span chip = new Span(number, new Movement(before, after));
        chip.addClassName("movements-chip");
        return chip;
    }
}
