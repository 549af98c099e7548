package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.publication.EditionComparison;
import dev.pledgeledger.publication.EditionQueries;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/// 年度や版を比べる: any two published editions side by side. What is published anybody may read.
@Route(CompareView.PATH)
@PermitAll
class CompareView extends Page implements BeforeEnterObserver {

    static final String PATH = "compare";
    static final String BEFORE = "before";
    static final String AFTER = "after";

    private final EditionQueries editions;
    private final Div content = new Div();

    CompareView(EditionQueries editions) {
        this.editions = editions;
        content.addClassName("page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("publication.compare.title"));
        content.removeAll();
        List<NamedEdition> all = NamedEdition.all(editions.documents());
        if (all.size() < 2) {
            content.add(new EmptyState(getTranslation("publication.compare.tooFew")));
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        NamedEdition after = asked(asked, AFTER, all).orElse(all.getFirst());
        NamedEdition before = asked(asked, BEFORE, all).orElseGet(() -> after.before(all));
        EditionComparison comparison = EditionComparison.of(before.report(), after.report());
        content.add(
                new EditionChoice(all, before, after),
                new CompareDownload(before, after, comparison).link(),
                new CompareTables(before, after, comparison));
    }

    private static Optional<NamedEdition> asked(QueryParameters asked, String side, List<NamedEdition> all) {
        return asked.getSingleParameter(side)
                .flatMap(key -> all.stream()
                        .filter(edition -> edition.key().equals(key))
                        .findFirst());
    }
}
