package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.pledge.Area;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.progress.BulkApprovalService;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ProgressPaths;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// 審査: what was submitted and what is being reviewed, in this year and in corrections of others, with who holds it. It
/// is worked off from the keyboard: Enter opens a row, and from there each decision leads on to the next.
@Route(ProgressPaths.REVIEW)
@Menu(title = "progress.review.title", order = 20)
@RolesAllowed("REVIEWER")
class ReviewListView extends Page implements BeforeEnterObserver {

    private final EntryQueries entries;
    private final CycleQueries cycles;
    private final PledgeQueries pledges;
    private final ReviewFilterBar filters = new ReviewFilterBar(chosen -> chosen.show());
    private final Paragraph unread = new Paragraph();
    private final BulkResultPanel result = new BulkResultPanel();
    private final Grid<EntryRow> grid = new Grid<>();
    private final EmptyState nothing = new EmptyState(getTranslation("progress.review.nothing"));
    private final FirstRow first = new FirstRow();
    private final BulkApproval bulk;
    private ReviewQueue queue = ReviewQueue.ALL;

    ReviewListView(
            EntryQueries entries,
            CycleQueries cycles,
            PledgeQueries pledges,
            BulkApprovalService approvals,
            Clock clock) {
        this.entries = entries;
        this.cycles = cycles;
        this.pledges = pledges;
        EntryColumns columns = new EntryColumns(grid, row -> queue.of(row.id()).getPathWithQueryParameters());
        bulk = new BulkApproval(approvals, grid, this::approved);
        columns.words()
                .rating()
                .offering("bulk", bulk::choice)
                .state()
                .claimant()
                .departments()
                .due(LocalDate.now(clock));
        grid.getElement().setAttribute("aria-label", getTranslation("progress.review.title"));
        grid.setSizeFull();
        Shortcuts.addShortcutListener(this, this::openNext, Key.PERIOD, KeyModifier.CONTROL);
        unread.addClassName("unread");
        unread.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("progress.review.title"));
        List<String> nonsense = new ArrayList<>();
        queue = ReviewQueue.read(event.getLocation().getQueryParameters(), nonsense);
        unread.setText(getTranslation("progress.entries.unread", String.join("、", nonsense)));
        unread.setVisible(!nonsense.isEmpty());
        add(filters, unread, result, nothing, grid, first, bulk);
        show();
    }

    private void show() {
        filters.show(areas(), queue);
        List<EntryRow> rows = entries.rows(queue.filter(), 0, Integer.MAX_VALUE);
        header().setNote(
                        getTranslation("progress.review.count", entries.count(ReviewMenuCount.IN_REVIEW), rows.size()));
        nothing.setVisible(rows.isEmpty());
        grid.setVisible(!rows.isEmpty());
        bulk.show(rows);
        grid.setItems(rows);
    }

    /// The first one that waits for the person signed in.
    private void openNext() {
        entries.rows(queue.filter().of(EntryFilter.Whose.MY_TURN), 0, 1)
                .forEach(row -> QueueLine.go(queue.of(row.id())));
    }

    private List<Area> areas() {
        return cycles.current()
                .map(cycle -> pledges.areas(cycle.manifesto(), cycle.asOf()))
                .orElse(List.of());
    }

    private void approved(BulkResult approved) {
        result.show(approved);
        show();
    }
}
