package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleAddresses;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ProgressPaths;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The entries of a year, by area, department, state, rating and words. The address holds the filters, so that they
/// survive a reload, the back button and being sent to a colleague.
@Route(ProgressPaths.ENTRIES)
@Menu(title = "progress.entries.title", order = 10)
@PermitAll
class EntryListView extends Page implements BeforeEnterObserver, EntryFilterBar.Listener {

    private final EntryQueries entries;
    private final CycleQueries cycles;
    private final PledgeQueries pledges;
    private final DepartmentQueries departments;
    private final List<EntryListAction> offered;
    private final Optional<LateActions> late;
    private final Div actions = new Div();
    private final EntryFilterBar bar = new EntryFilterBar(this);
    private final Paragraph unread = new Paragraph();
    private final Grid<EntryRow> grid = new Grid<>();
    private final EmptyState noYear = new EmptyState(getTranslation("progress.entries.noYear"));
    private final EmptyState nothing = new EmptyState(getTranslation("progress.entries.nothing"));

    EntryListView(
            EntryQueries entries,
            CycleQueries cycles,
            PledgeQueries pledges,
            DepartmentQueries departments,
            List<EntryListAction> offered,
            LateDesk desk,
            Clock clock) {
        this.entries = entries;
        this.cycles = cycles;
        this.pledges = pledges;
        this.departments = departments;
        this.offered = offered;
        this.late = desk.actions(this::again);
        EntryColumns columns =
                new EntryColumns(grid).words().departments().state().rating().due(LocalDate.now(clock));
        late.ifPresent(columns::late);
        grid.getElement().setAttribute("aria-label", getTranslation("progress.entries.title"));
        grid.setSizeFull();
        unread.addClassName("unread");
        unread.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("progress.entries.title"));
        header().getElement().setAttribute("aria-live", "polite");
        header().addAction(actions);
        add(bar, unread, noYear, nothing, grid);
        show(EntryListAddress.read(event.getLocation().getQueryParameters()));
    }

    @Override
    public void chosen(EntryListAddress address) {
        UI.getCurrent().navigate(EntryListView.class, address.written());
    }

    @Override
    public void typed(EntryListAddress address) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ProgressPaths.ENTRIES, address.written()));
        show(address);
    }

    private void show(EntryListAddress read) {
        CycleAddresses years = new CycleAddresses(cycles.all());
        boolean unknownYear = !read.year().isEmpty() && years.find(read.year()).isEmpty();
        EntryListAddress address = unknownYear ? read.withoutUnknown("year") : read;
        Cycle cycle = years.find(address.year()).or(cycles::current).orElse(null);
        noYear.setVisible(cycle == null);
        bar.setVisible(cycle != null);
        if (cycle == null) {
            nothing.setVisible(false);
            grid.setVisible(false);
            unread.setVisible(false);
            return;
        }
        actions.removeAll();
        Choices choices = new Choices(years, pledges.areas(cycle.manifesto(), cycle.asOf()), departments.all());
        EntryListAddress known = choices.known(address);
        EntryFilter filter = known.filter(cycle.id());
        offered.forEach(action -> action.on(cycle, filter.department()).ifPresent(actions::add));
        bar.show(choices, cycle, known);
        unread.setText(getTranslation("progress.entries.unread", String.join("、", known.unread())));
        unread.setVisible(!known.unread().isEmpty());
        EntryColumns.showLate(grid, known.late());
        list(filter, entries.count(EntryFilter.of(cycle.id())));
    }

    /// What is late may be so no longer.
    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private List<EntryRow> looked(List<EntryRow> rows, boolean lateOnes) {
        return late.filter(actions -> lateOnes)
                .map(actions -> actions.look(rows))
                .orElse(rows);
    }

    private void list(EntryFilter filter, int all) {
        int count = entries.count(filter);
        header().setNote(getTranslation("progress.entries.count", count, all));
        nothing.setVisible(count == 0);
        grid.setVisible(count > 0);
        grid.setItems(
                query -> looked(entries.rows(filter, query.getOffset(), query.getLimit()), filter.late()).stream(),
                query -> entries.count(filter));
    }
}
