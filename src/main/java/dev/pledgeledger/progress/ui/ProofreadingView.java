package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.ReportQueries;
import dev.pledgeledger.proof.ProofService;
import dev.pledgeledger.proof.ReportFinding;
import dev.pledgeledger.proof.Rule;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// 校正: what the proofreader finds in the report of the open year, across its entries: what departments have handed
/// in so far, whoever has it now.
@Route("proofreading")
@Menu(title = "progress.proofreading.title", order = 25)
@RolesAllowed({"REVIEWER", "SIGNATORY", "AUDITOR"})
class ProofreadingView extends Page implements BeforeEnterObserver {

    private static final int MOST = 2000;

    private final CycleQueries cycles;
    private final ReportQueries reports;
    private final EntryQueries entries;
    private final ProofService proof;
    private final Select<Rule> rule = new Select<>();
    private final Grid<ReportFinding> grid = new Grid<>();
    private final EmptyState nothing = new EmptyState(getTranslation("progress.proofreading.nothing"));
    private List<ReportFinding> found = List.of();
    private Map<String, EntryId> byKey = Map.of();

    ProofreadingView(CycleQueries cycles, ReportQueries reports, EntryQueries entries, ProofService proof) {
        this.cycles = cycles;
        this.reports = reports;
        this.entries = entries;
        this.proof = proof;
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", getTranslation("progress.proofreading.title"));
        column("code", "6.5rem", this::code).setFrozen(true);
        column("severity", "8rem", finding -> FindingsList.badge(finding.finding()));
        column(
                "field",
                "10rem",
                finding -> new Span(
                        getTranslation(finding.finding().place().field().textKey())));
        column("words", "14rem", finding -> new Span(FindingsList.quoted(finding.finding())))
                .setFlexGrow(1);
        column("reason", "24rem", finding -> new Span(FindingsList.sentence(grid, finding.finding())))
                .setFlexGrow(2);
    }

    private Grid.Column<ReportFinding> column(String name, String width, ValueProvider<ReportFinding, Component> cell) {
        return grid.addComponentColumn(cell)
                .setHeader(getTranslation("progress.proofreading." + name))
                .setWidth(width)
                .setFlexGrow(0);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("progress.proofreading.title"));
        rule.setLabel(getTranslation("progress.proofreading.rule"));
        rule.setItems(Rule.values());
        rule.setItemLabelGenerator(this::label);
        rule.setEmptySelectionAllowed(true);
        rule.setEmptySelectionCaption(getTranslation("progress.proofreading.all"));
        rule.addValueChangeListener(change -> show());
        Div filters = new Div(rule);
        filters.addClassName("filters");
        add(filters, nothing, grid);
        cycles.current().ifPresent(cycle -> {
            byKey = entries.rows(EntryFilter.of(cycle.id()), 0, MOST).stream()
                    .collect(Collectors.toMap(EntryRow::key, EntryRow::id));
            found = proof.report(reports.assemble(cycle.id()));
        });
        show();
    }

    /// @param chosen null for all of them
    private String label(Rule chosen) {
        return chosen == null
                ? getTranslation("progress.proofreading.all")
                : getTranslation("progress.proofreading.ofRule", getTranslation(chosen.textKey()), count(chosen));
    }

    private long count(Rule chosen) {
        return found.stream()
                .filter(finding -> finding.finding().rule() == chosen)
                .count();
    }

    private void show() {
        Rule chosen = rule.getValue();
        List<ReportFinding> some = found.stream()
                .filter(finding -> chosen == null || finding.finding().rule() == chosen)
                .toList();
        grid.setItems(some);
        grid.setVisible(!some.isEmpty());
        nothing.setVisible(some.isEmpty());
        header().setNote(getTranslation("progress.proofreading.count", some.size()));
    }

    private Component code(ReportFinding finding) {
        String code = finding.pledge().toString();
        EntryId entry = byKey.get(finding.entry());
        return entry == null ? new Span(code) : new Anchor(ProgressPaths.of(entry), code);
    }
}
