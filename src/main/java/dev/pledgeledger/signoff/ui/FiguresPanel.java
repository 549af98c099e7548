package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Totals;
import dev.pledgeledger.report.ui.DistributionFigure;
import dev.pledgeledger.report.ui.TotalsTable;
import dev.pledgeledger.signoff.Figures;
import dev.pledgeledger.signoff.Reference;

/// The numbers: totals of this year and last, and what was printed.
class FiguresPanel extends Composite<Div> {

    FiguresPanel(Figures figures) {
        Totals now = figures.reconciliation().totals();
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("signoff.figures.title")));
        getContent().add(new DistributionFigure(now, getTranslation("signoff.figures.bar", now.total())));
        getContent().add(totals(figures, now));
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
}
