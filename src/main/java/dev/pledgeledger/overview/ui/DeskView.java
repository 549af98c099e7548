package dev.pledgeledger.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.BusinessDays;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.DueDay;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Movement;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.overview.DeskQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.State;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/// わたしの机: what waits for the person signed in, the most pressing first.
@Route("")
@Menu(title = "overview.desk.title", order = 0)
@PermitAll
class DeskView extends Page implements BeforeEnterObserver {

    private static final String STATE = "state";

    private final DeskQueries desk;
    private final LocalDate today;
    private final Div counts = new Div();
    private final Grid<EntryRow> grid = new Grid<>();
    private final EmptyState nothing = new EmptyState(
            getTranslation("overview.desk.nothing"), new Anchor("/entries", getTranslation("overview.desk.toEntries")));

    DeskView(DeskQueries desk, Clock clock) {
        this.desk = desk;
        this.today = LocalDate.now(clock);
        counts.addClassName("counts");
        counts.getElement().setAttribute("role", "group");
        counts.getElement().setAttribute("aria-label", getTranslation("overview.desk.counts"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("overview.desk.title"));
        grid.setSizeFull();
        column("due", "8.5rem", row -> new DueDay(row.dueOn(), today)).setFrozen(true);
        column("code", "6.5rem", row -> new Anchor(address(row), row.code().toString()));
        column("words", "18rem", DeskView::words).setFlexGrow(1);
        column("state", "11.5rem", this::state);
        column("rating", "12rem", row -> new RatingBadge(row.rating()));
        column("movement", "7rem", DeskView::movement);
        column("next", "11rem", this::next);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("overview.desk.title"));
        add(counts, nothing, grid);
        Optional<Cycle> cycle = desk.cycle();
        header().setNote(cycle.map(this::window).orElseGet(() -> getTranslation("overview.desk.noYear")));
        Optional<State> chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .flatMap(name -> Arrays.stream(State.values())
                        .filter(state -> state.name().equals(name))
                        .findFirst());
        cycle.ifPresent(year -> showCounts(year, chosen));
        int waiting = cycle.map(year -> desk.count(year, chosen)).orElse(0);
        nothing.setVisible(waiting == 0);
        grid.setVisible(waiting > 0);
        cycle.ifPresent(year -> grid.setItems(
                query -> desk.waiting(year, chosen, query.getOffset(), query.getLimit()).stream(),
                query -> desk.count(year, chosen)));
    }

    private void showCounts(Cycle cycle, Optional<State> chosen) {
        counts.removeAll();
        desk.counts(cycle).forEach((state, count) -> {
            boolean pressed = chosen.filter(state::equals).isPresent();
            Button chip = new Button(
                    getTranslation("overview.desk.count", getTranslation(state.textKey()), count),
                    click -> choose(pressed ? Optional.empty() : Optional.of(state)));
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            if (pressed) {
                chip.addThemeVariants(ButtonVariant.PRIMARY);
            }
            counts.add(chip);
        });
    }

    private static void choose(Optional<State> state) {
        UI.getCurrent()
                .navigate(
                        DeskView.class,
                        state.map(one -> QueryParameters.of(STATE, one.name())).orElseGet(QueryParameters::empty));
    }

    private String window(Cycle cycle) {
        LocalDate due = cycle.draftsDue();
        String year = getTranslation("overview.desk.year", cycle.year().label(), Wareki.day(cycle.asOf()));
        if (due == null || !cycle.takesInput()) {
            return year + " " + getTranslation(cycle.state().textKey());
        }
        return year + " "
                + (due.isBefore(today)
                        ? getTranslation("overview.desk.overdue", Wareki.day(due), ChronoUnit.DAYS.between(due, today))
                        : getTranslation("overview.desk.due", Wareki.day(due), BusinessDays.left(today, due)));
    }

    private Grid.Column<EntryRow> column(String name, String width, ValueProvider<EntryRow, Component> cell) {
        return grid.addComponentColumn(cell)
                .setKey(name)
                .setHeader(getTranslation("overview.column." + name))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static Component words(EntryRow row) {
        Span words = new Span(row.words());
        words.addClassName("two-lines");
        words.setTitle(row.words());
        return words;
    }

    private Component state(EntryRow row) {
        boolean attention = row.state() == State.RETURNED;
        return new StateBadge(getTranslation(row.state().textKey()), attention ? Meaning.ATTENTION : Meaning.NEUTRAL);
    }

    private static Component movement(EntryRow row) {
        return new Movement(row.lastYear(), row.rating());
    }

    private Component next(EntryRow row) {
        Button next = new Button(getTranslation("overview.next." + row.state().name()));
        next.addClickListener(click -> UI.getCurrent().navigate(address(row)));
        next.setAriaLabel(getTranslation("overview.next.label", next.getText(), row.code()));
        return next;
    }

    private static String address(EntryRow row) {
        return row.state() == State.PACKAGED ? "sign-off" : ProgressPaths.of(row.id());
    }
}
