package dev.pledgeledger.overview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.CityCalendar;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.DeskLines;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.overview.DeskQueries;
import dev.pledgeledger.progress.State;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// わたしの机: what waits for the person signed in, the most pressing first.
@Route("")
@Menu(title = "overview.desk.title", order = 0)
@PermitAll
class DeskView extends Page implements BeforeEnterObserver {

    private static final String STATE = "state";

    private final DeskQueries desk;
    private final List<DeskLines> features;
    private final LocalDate today;
    private final CityCalendar calendar;
    private final Div counts = new Div();
    private final DeskGrid grid;
    private final DeskMore more = new DeskMore();
    private final EmptyState nothing = new EmptyState(
            getTranslation("overview.desk.nothing"), new Anchor("/entries", getTranslation("overview.desk.toEntries")));

    DeskView(DeskQueries desk, List<DeskLines> features, Clock clock, CityCalendar calendar) {
        this.desk = desk;
        this.features = features;
        this.today = LocalDate.now(clock);
        this.calendar = calendar;
        this.grid = new DeskGrid(today);
        counts.addClassName("counts");
        counts.getElement().setAttribute("role", "group");
        counts.getElement().setAttribute("aria-label", getTranslation("overview.desk.counts"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("overview.desk.title"));
        add(more, counts, nothing, grid);
        Optional<Cycle> cycle = desk.cycle();
        header().setNote(cycle.map(this::window).orElseGet(() -> getTranslation("overview.desk.noYear")));
        cycle.map(Cycle::year).ifPresent(grid::presentYear);
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .flatMap(name -> Arrays.stream(State.values())
                        .filter(state -> state.name().equals(name))
                        .findFirst()));
    }

    private void show(Optional<State> chosen) {
        List<DeskLines.Line> lines =
                features.stream().flatMap(feature -> feature.lines().stream()).toList();
        showCounts(chosen);
        int waiting = desk.count(chosen);
        more.show(lines, waiting > 0);
        nothing.setVisible(waiting == 0 && (lines.isEmpty() || chosen.isPresent()));
        grid.setVisible(waiting > 0);
        grid.setItems(
                query -> desk.waiting(chosen, query.getOffset(), query.getLimit()).stream(),
                query -> desk.count(chosen));
    }

    private void showCounts(Optional<State> chosen) {
        counts.removeAll();
        desk.counts().forEach((state, count) -> {
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
                        : getTranslation(
                                "overview.desk.due",
                                Wareki.day(due),
                                calendar.days().left(today, due)));
    }
}
