package dev.pledgeledger.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.pledge.PledgePaths;
import dev.pledgeledger.pledge.Programme;
import dev.pledgeledger.pledge.ProgrammeService;
import dev.pledgeledger.pledge.StructureService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The programmes that entries may name.
@Route(PledgePaths.PROGRAMMES)
@Menu(title = "pledge.programmes.title", order = 76)
@RolesAllowed({"REVIEWER", "ADMINISTRATOR", "AUDITOR"})
class ProgrammeListView extends Page implements BeforeEnterObserver {

    private final ProgrammeService programmes;
    private final StructureService structure;
    private final LocalDate today;
    private final TextField search = new TextField();
    private final Checkbox onlyCurrent = new Checkbox();
    private final EmptyState nothing = new EmptyState(getTranslation("pledge.programmes.none"));
    private final Grid<Programme> grid = new Grid<>();

    ProgrammeListView(ProgrammeService programmes, StructureService structure, Clock clock) {
        this.programmes = programmes;
        this.structure = structure;
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("pledge.programmes.title"));
        if (structure.mayChange()) {
            Button add = new Button(getTranslation("pledge.programme.add.verb"), click -> add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header().addAction(add);
        }
        search.setLabel(getTranslation("pledge.programmes.search"));
        search.addClassName("search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        onlyCurrent.setLabel(getTranslation("pledge.programmes.onlyCurrent"));
        onlyCurrent.addValueChangeListener(change -> show());
        Div filters = new Div(search, onlyCurrent);
        filters.addClassName("filters");
        columns();
        add(filters, nothing, grid);
        show();
    }

    private void columns() {
        grid.addColumn(Programme::name)
                .setHeader(getTranslation("pledge.programme.name"))
                .setFlexGrow(3);
        grid.addColumn(this::until)
                .setHeader(getTranslation("pledge.programme.until"))
                .setWidth("18em")
                .setFlexGrow(0);
        grid.addComponentColumn(this::change)
                .setHeader(getTranslation("pledge.column.next"))
                .setWidth("8em")
                .setFlexGrow(0)
                .setVisible(structure.mayChange());
        grid.setPartNameGenerator(programme -> programme.hasEnded(today) ? "past" : null);
        grid.getElement().setAttribute("aria-label", getTranslation("pledge.programmes.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
    }

    private void show() {
        List<Programme> all = programmes.all();
        List<Programme> found = all.stream()
                .filter(programme -> programme.name().contains(search.getValue().strip()))
                .filter(programme -> !onlyCurrent.getValue() || !programme.hasEnded(today))
                .toList();
        grid.setItems(found);
        grid.setVisible(!all.isEmpty());
        search.setVisible(!all.isEmpty());
        onlyCurrent.setVisible(!all.isEmpty());
        nothing.setVisible(all.isEmpty());
        long ended =
                found.stream().filter(programme -> programme.hasEnded(today)).count();
        header().setNote(getTranslation("pledge.programmes.count", found.size() - ended, ended));
    }

    private String until(Programme programme) {
        LocalDate until = programme.until();
        if (until == null) {
            return "—";
        }
        return getTranslation(
                programme.hasEnded(today) ? "pledge.programme.ended" : "pledge.programme.ends", Wareki.day(until));
    }

    private Button change(Programme programme) {
        Button change = new Button(
                getTranslation("pledge.change.verb"),
                click -> new ProgrammeDialog(programme, (name, until) -> {
                            programmes.change(programme.id(), name, until);
                            show();
                            Notices.done(getTranslation("pledge.programme.change.done", name.strip()));
                        })
                        .open());
        change.setAriaLabel(getTranslation("pledge.change.of", programme.name()));
        change.addThemeVariants(ButtonVariant.SMALL);
        return change;
    }

    private void add() {
        new ProgrammeDialog(null, (name, until) -> {
                    programmes.add(name);
                    show();
                    Notices.done(getTranslation("pledge.programme.add.done", name.strip()));
                })
                .open();
    }
}
