package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.pledgeledger.publication.EditionRow;

/// Where citizens find an edition: its page and its files.
class EditionLinks extends Composite<Div> {

    private final String folder;

    /// @param read whether it is the one at the address of its year
    EditionLinks(EditionRow edition, boolean read) {
        folder = "/public/" + edition.address() + "/" + (read ? "" : "editions/" + edition.number() + "/");
        getContent().addClassName("links");
        link("", getTranslation("publication.editions.page"));
        link("report.pdf", "PDF");
        link("report.csv", "CSV");
        link("report.json", "JSON");
        link("report.xlsx", "Excel");
        link("data/", getTranslation("publication.editions.data"));
        if (read && edition.number() > 1) {
            link("errata/", getTranslation("publication.errata.title"));
        }
    }

    private void link(String file, String text) {
        Anchor link = new Anchor(folder + file, text);
        link.setRouterIgnore(true);
        getContent().add(link);
    }
}
