package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.report.Comparison;
import dev.pledgeledger.report.Totals;
import dev.pledgeledger.signoff.Figures;
import dev.pledgeledger.signoff.PackageQueries;
import dev.pledgeledger.signoff.ReconciliationQueries;
import dev.pledgeledger.signoff.SignOffPaths;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 突合表: whether a year's report adds up, at any time.
@Route(SignOffPaths.RECONCILIATION)
@Menu(title = "signoff.reconciliation.title", order = 45)
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
class ReconciliationView extends Page implements BeforeEnterObserver {

    private static final String YEAR = "year";

    private final CycleQueries cycles;
    private final PackageQueries packages;
    private final ReconciliationQueries reconciliations;
    private final EntryQueries entries;
    private final Select<Cycle> year = new Select<>();
    private final Div content = new Div();

    ReconciliationView(
            CycleQueries cycles, PackageQueries packages, ReconciliationQueries reconciliations, EntryQueries entries) {
        this.cycles = cycles;
        this.packages = packages;
        this.reconciliations = reconciliations;
        this.entries = entries;
        content.addClassName("page");
        year.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(
                        ReconciliationView.class,
                        QueryParameters.of(YEAR, change.getValue().year().toString())));
            }
        });
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("signoff.reconciliation.title"));
        List<Cycle> all = cycles.all();
        content.removeAll();
        year.setItems(all);
        year.setItemLabelGenerator(cycle -> cycle.year().label());
        year.setAriaLabel(getTranslation("signoff.reconciliation.selectYear"));
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter(YEAR);
        all.stream()
                .filter(cycle -> asked.filter(cycle.year().toString()::equals).isPresent())
                .findFirst()
                .or(cycles::current)
                .ifPresentOrElse(this::show, () -> content.add(new EmptyState(getTranslation("signoff.noYear"))));
    }

    private void show(Cycle cycle) {
        header().setNote(getTranslation("signoff.year", cycle.year().label(), Wareki.day(cycle.asOf())));
        header().addAction(year);
        year.setValue(cycle);
        Figures figures = reconciliations.figures(cycle.id());
        Totals totals = figures.reconciliation().totals();
        if (totals.total() + totals.unrated() == 0) {
            content.add(new EmptyState(getTranslation("signoff.reconciliation.nothing")));
        } else {
            content.add(
                    new ReconciliationPanel(figures.reconciliation(), packages.notAsSigned(cycle.id()), false),
                    new FiguresPanel(figures),
                    movements(figures.movements()));
        }
        content.add(states(entries.counts(EntryFilter.of(cycle.id()))));
    }

    private Component movements(@Nullable Comparison movements) {
        Div panel = new Div(
                new H2(getTranslation("signoff.cover.moved")),
                movements == null
                        ? new Paragraph(getTranslation("signoff.figures.firstYear"))
                        : new MovementList(movements, key -> Optional.empty())
                                .line("GONE", "－", movements.gone().size(), List.of()));
        panel.addClassName("panel");
        return panel;
    }

    private Component states(Map<State, Integer> counts) {
        String title = getTranslation("signoff.reconciliation.states");
        PlainTable table = new PlainTable(title)
                .narrow()
                .headings(
                        getTranslation("signoff.reconciliation.state"), getTranslation("signoff.reconciliation.count"));
        counts.forEach((state, count) -> table.row(getTranslation(state.textKey()), count));
        Div panel = new Div(new H2(title), new Paragraph(getTranslation("signoff.reconciliation.statesText")), table);
        panel.addClassName("panel");
        return panel;
    }
}
