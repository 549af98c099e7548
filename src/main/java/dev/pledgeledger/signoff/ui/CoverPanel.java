package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.report.Comparison;
import dev.pledgeledger.signoff.PackageCover;
import java.util.List;

/// What is to be known about a package: what moved, what the review changed, who disagreed, what deputies decided.
class CoverPanel extends Composite<Div> {

    /// @param year all rating changes of the year, for whoever wants to read on
    CoverPanel(PackageCover cover, List<AuditLine> year) {
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("signoff.cover.title")));
        part("moved", moved(cover));
        part("changes", cover.changes().isEmpty() ? none("changes") : new RatingChanges(cover.changes()));
        if (!year.isEmpty()) {
            getContent()
                    .add(new Details(getTranslation("signoff.changes.title", year.size()), new RatingChanges(year)));
        }
        part("settled", cover.settled().isEmpty() ? none("settled") : new SettlementTable(cover.settled()));
        part("deputised", cover.deputised().isEmpty() ? none("deputised") : new DeputisedTable(cover.deputised()));
    }

    private void part(String name, Component content) {
        getContent().add(new H3(getTranslation("signoff.cover." + name)), content);
    }

    private Component moved(PackageCover cover) {
        Comparison movements = cover.movements();
        return movements == null
                ? new Paragraph(getTranslation("signoff.figures.firstYear"))
                : new MovementList(movements, cover::row)
                        .line(
                                "WITHDRAWN",
                                "－",
                                cover.withdrawn().size(),
                                cover.withdrawn().stream()
                                        .map(row -> MovementList.link(
                                                row.id(), row.code().toString()))
                                        .toList());
    }

    private Component none(String name) {
        return new Paragraph(getTranslation("signoff.cover." + name + ".none"));
    }
}
