package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.ProgressPaths;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The years of the ledger: opened from the published one before, set up, closed for input, reopened with a reason.
@Route(ProgressPaths.CYCLES)
@Menu(title = "cycle.list.title", order = 60)
@RolesAllowed({"REVIEWER", "ADMINISTRATOR", "AUDITOR"})
class CycleListView extends Page implements BeforeEnterObserver {

    private final CycleQueries cycles;
    private final CycleService service;
    private final CycleActions actions;
    private final EntryQueries entries;
    private final Grid<Cycle> grid = new Grid<>();
    private final Div first = new Div();
    private final EmptyState nothing = new EmptyState(getTranslation("cycle.list.none"));

    CycleListView(CycleQueries cycles, CycleService service, CycleSteps steps, EntryQueries entries) {
        this.cycles = cycles;
        this.service = service;
        this.actions = new CycleActions(steps, this::show);
        this.entries = entries;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("cycle.list.title"));
        grid.addColumn(cycle -> cycle.year().label())
                .setHeader(getTranslation("cycle.list.year"))
                .setFrozen(true)
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(Cycle::manifestoTitle)
                .setHeader(getTranslation("cycle.list.manifesto"))
                .setTooltipGenerator(Cycle::manifestoTitle);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("cycle.list.state"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(cycle -> day(cycle.draftsDue()))
                .setHeader(getTranslation("cycle.list.draftsDue"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addColumn(cycle -> day(cycle.reviewDue()))
                .setHeader(getTranslation("cycle.list.reviewDue"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addColumn(cycle -> getTranslation("cycle.list.entries", entries.count(EntryFilter.of(cycle.id()))))
                .setHeader(getTranslation("cycle.list.count"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(this::confirmations)
                .setHeader(getTranslation("cycle.list.confirm"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addComponentColumn(actions::of)
                .setHeader(getTranslation("cycle.list.next"))
                .setWidth("21rem")
                .setFlexGrow(0)
                .setVisible(service.mayChange());
        grid.getElement().setAttribute("aria-label", getTranslation("cycle.list.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        add(nothing, first, grid);
        show();
    }

    private void show() {
        List<Cycle> all = cycles.all();
        grid.setItems(all);
        first.removeAll();
        actions.first().ifPresent(first::add);
        grid.setVisible(!all.isEmpty());
        nothing.setVisible(all.isEmpty());
    }

    private Component state(Cycle cycle) {
        Meaning meaning = cycle.isPublished() ? Meaning.DONE : Meaning.NEUTRAL;
        return new StateBadge(getTranslation(cycle.state().textKey()), meaning);
    }

    private String confirmations(Cycle cycle) {
        if (!cycle.headConfirms()) {
            return getTranslation("cycle.list.confirm.none");
        }
        return getTranslation(cycle.directorConfirms() ? "cycle.list.confirm.both" : "cycle.list.confirm.head");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "—" : Wareki.day(day);
    }
}
