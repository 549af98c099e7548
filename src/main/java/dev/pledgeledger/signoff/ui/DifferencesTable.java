package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.signoff.Reconciliation;
import java.util.List;

/// Figures that differ from those of last year or from a printed table.
class DifferencesTable extends Composite<Div> {

    DifferencesTable(List<Reconciliation.Difference> differences) {
        PlainTable table = new PlainTable(getTranslation("signoff.reconciliation.differenceTable"))
                .narrow()
                .headings(
                        getTranslation("signoff.reconciliation.figure"),
                        getTranslation("signoff.reconciliation.against"),
                        getTranslation("signoff.reconciliation.before"),
                        getTranslation("signoff.reconciliation.now"),
                        getTranslation("signoff.figures.difference"));
        for (Reconciliation.Difference difference : differences) {
            Rating rating = difference.rating();
            table.row(
                    rating == null
                            ? getTranslation("report.totals.total")
                            : rating.name() + " " + getTranslation(rating.textKey()),
                    getTranslation(difference.source().textKey()),
                    difference.before(),
                    difference.now(),
                    PlainTable.signed(difference.by()));
        }
        getContent().add(table);
    }
}
