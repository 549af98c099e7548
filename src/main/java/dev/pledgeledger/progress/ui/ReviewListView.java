package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.State;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

/// 審査: what was submitted and what is being reviewed, with who holds it.
@Route(ProgressPaths.REVIEW)
@Menu(title = "progress.review.title", order = 20)
@RolesAllowed("REVIEWER")
class ReviewListView extends Page implements BeforeEnterObserver {

    private final EntryQueries entries;
    private final CycleQueries cycles;
    private final Grid<EntryRow> grid = new Grid<>();
    private final EmptyState nothing = new EmptyState(getTranslation("progress.review.nothing"));

    ReviewListView(EntryQueries entries, CycleQueries cycles, Clock clock) {
        this.entries = entries;
        this.cycles = cycles;
        new EntryColumns(grid).words().departments().state().claimant().rating().due(LocalDate.now(clock));
        grid.getElement().setAttribute("aria-label", getTranslation("progress.review.title"));
        grid.setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("progress.review.title"));
        add(nothing, grid);
        Optional<EntryFilter> inReview = cycles.current()
                .map(Cycle::id)
                .map(EntryFilter::of)
                .map(filter -> filter.in(EnumSet.of(State.SUBMITTED, State.IN_REVIEW)));
        int count = inReview.map(entries::count).orElse(0);
        header().setNote(getTranslation("progress.review.count", count));
        nothing.setVisible(count == 0);
        grid.setVisible(count > 0);
        inReview.ifPresent(filter -> grid.setItems(
                query -> entries.rows(filter, query.getOffset(), query.getLimit()).stream(),
                query -> entries.count(filter)));
    }
}
