package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.cycle.CycleAddresses;
import dev.pledgeledger.publication.EditionQueries;
import dev.pledgeledger.publication.EditionRow;
import dev.pledgeledger.publication.Withdrawal;
import java.util.List;
import java.util.Optional;

/// The editions there are, each with its page on the public site and its data.
class EditionsTable extends Composite<Div> {

    private final CycleAddresses years;
    private final Optional<Withdrawing> withdrawing;

    /// @param withdrawing empty where that is not hers
    EditionsTable(EditionQueries editions, CycleAddresses years, Optional<Withdrawing> withdrawing) {
        this.years = years;
        this.withdrawing = withdrawing;
        List<EditionRow> all = editions.all();
        String title = getTranslation("publication.editions.title");
        getContent().addClassName("panel");
        getContent().add(new H2(title), all.isEmpty() ? nothing() : table(title, all));
    }

    private Component nothing() {
        return new EmptyState(getTranslation("publication.editions.none"));
    }

    private PlainTable table(String title, List<EditionRow> all) {
        PlainTable table = new PlainTable(title)
                .headings(
                        getTranslation("publication.editions.year"),
                        getTranslation("publication.editions.number"),
                        getTranslation("publication.editions.at"),
                        getTranslation("publication.editions.by"),
                        getTranslation("publication.editions.origin"),
                        getTranslation("publication.editions.note"),
                        getTranslation("publication.editions.state"),
                        getTranslation("publication.editions.files"));
        List<EditionRow> read = EditionRow.read(all);
        all.forEach(edition -> table.row(
                year(edition),
                getTranslation("publication.site.edition", edition.number()),
                new Moment(edition.publishedAt()),
                edition.publishedBy(),
                getTranslation(edition.origin().textKey()),
                edition.changeNote(),
                state(edition, read.contains(edition), year(edition)),
                edition.withdrawal() == null ? new EditionLinks(edition, read.contains(edition)) : new Span("—")));
        return table;
    }

    private String year(EditionRow edition) {
        return years.find(edition.address()).map(years::label).orElse(edition.address());
    }

    private Component state(EditionRow edition, boolean read, String year) {
        Div state = new Div(new Span(words(edition, read)));
        state.addClassName("links");
        withdrawing.ifPresent(decision -> state.add(decision.button(edition, year)));
        return state;
    }

    private String words(EditionRow edition, boolean read) {
        Withdrawal withdrawal = edition.withdrawal();
        return withdrawal == null
                ? getTranslation(read ? "publication.editions.read" : "publication.editions.older")
                : getTranslation(
                        "publication.editions.withdrawn",
                        withdrawal.by(),
                        Moment.text(withdrawal.at()),
                        withdrawal.reason());
    }
}
