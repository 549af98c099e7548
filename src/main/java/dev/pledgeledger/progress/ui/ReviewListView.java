package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ProgressPaths;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/// 審査: what was submitted and what is being reviewed, in this year and in corrections of others, with who holds it.
@Route(ProgressPaths.REVIEW)
@Menu(title = "progress.review.title", order = 20)
@RolesAllowed("REVIEWER")
class ReviewListView extends Page implements BeforeEnterObserver {

    private final EntryQueries entries;
    private final Grid<EntryRow> grid = new Grid<>();
    private final EmptyState nothing = new EmptyState(getTranslation("progress.review.nothing"));

    ReviewListView(EntryQueries entries, Clock clock) {
        this.entries = entries;
        new EntryColumns(grid).words().departments().state().claimant().rating().due(LocalDate.now(clock));
        grid.getElement().setAttribute("aria-label", getTranslation("progress.review.title"));
        grid.setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("progress.review.title"));
        add(nothing, grid);
        int count = entries.count(ReviewMenuCount.IN_REVIEW);
        header().setNote(getTranslation("progress.review.count", count));
        nothing.setVisible(count == 0);
        grid.setVisible(count > 0);
        grid.setItems(
                query -> entries.rows(ReviewMenuCount.IN_REVIEW, query.getOffset(), query.getLimit()).stream(),
                query -> entries.count(ReviewMenuCount.IN_REVIEW));
    }
}
