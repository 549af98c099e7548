package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.cycle.CycleAddresses;
import dev.pledgeledger.publication.EditionQueries;
import dev.pledgeledger.publication.EditionRow;
import java.util.List;

/// The editions there are, each with its page on the public site and its data.
class EditionsTable extends Composite<Div> {

    private final CycleAddresses years;

    EditionsTable(EditionQueries editions, CycleAddresses years) {
        this.years = years;
        List<EditionRow> all = editions.all();
        String title = getTranslation("publication.editions.title");
        getContent().addClassName("panel");
        getContent().add(new H2(title), all.isEmpty() ? nothing() : table(title, all));
        getContent().add(new RouterLink(getTranslation("publication.compare.title"), CompareView.class));
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
                        getTranslation("publication.editions.files"));
        all.forEach(edition -> table.row(
                years.find(edition.address()).map(years::label).orElse(edition.address()),
                getTranslation("publication.site.edition", edition.number()),
                new Moment(edition.publishedAt()),
                edition.publishedBy(),
                getTranslation(edition.origin().textKey()),
                edition.changeNote(),
                files(edition, all)));
        return table;
    }

    private Component files(EditionRow edition, List<EditionRow> all) {
        boolean newest = all.stream()
                .noneMatch(other -> other.address().equals(edition.address()) && other.number() > edition.number());
        String folder = "/public/" + edition.address() + "/" + (newest ? "" : "editions/" + edition.number() + "/");
        Div links = new Div(
                link(folder, getTranslation("publication.editions.page")),
                link(folder + "report.pdf", "PDF"),
                link(folder + "report.csv", "CSV"),
                link(folder + "report.json", "JSON"),
                link(folder + "report.xlsx", "Excel"),
                link(folder + "data/", getTranslation("publication.editions.data")));
        if (newest && edition.number() > 1) {
            links.add(link(folder + "errata/", getTranslation("publication.errata.title")));
        }
        links.addClassName("links");
        return links;
    }

    private static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }
}
