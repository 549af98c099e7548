package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.TextDifference;
import dev.pledgeledger.common.ui.DifferenceText;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.publication.Errata;

/// 正誤表: what the next edition would correct, before and after side by side.
class ErrataPanel extends Composite<Div> {

    ErrataPanel(Errata errata) {
        String title = getTranslation("publication.errata.title");
        getContent().addClassName("panel");
        getContent().add(new H2(title));
        if (errata.corrections().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("publication.errata.none")));
            return;
        }
        PlainTable table = new PlainTable(title)
                .headings(
                        getTranslation("publication.errata.pledge"),
                        getTranslation("publication.errata.field"),
                        getTranslation("publication.errata.before"),
                        getTranslation("publication.errata.after"));
        errata.corrections().forEach(correction -> lines(table, correction));
        getContent().add(new Paragraph(getTranslation("publication.errata.explained")), table);
        getContent().addClassName("errata");
    }

    private void lines(PlainTable table, Errata.Correction correction) {
        if (correction.changes().isEmpty()) {
            table.row(name(correction), getTranslation(correction.kind().textKey()), "—", "—");
        }
        for (Errata.Change change : correction.changes()) {
            Span field = new Span(getTranslation(change.field().textKey()));
            field.addClassName("errata-field");
            TextDifference difference = TextDifference.between(change.before(), change.after());
            table.row(
                    name(correction),
                    field,
                    change.field() == Errata.Field.RATING
                            ? new RatingBadge(change.was())
                            : DifferenceText.before(difference),
                    change.field() == Errata.Field.RATING
                            ? new RatingBadge(change.is())
                            : DifferenceText.after(difference));
        }
    }

    private Component name(Errata.Correction correction) {
        Span code = new Span(correction.code().toString());
        code.addClassName("code");
        Integer number = correction.number();
        return number == null ? code : new Div(code, new Div(getTranslation("publication.site.entry.heading", number)));
    }
}
