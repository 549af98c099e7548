package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.pledgeledger.common.ui.BackgroundWork;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.progress.BulkApprovalService;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.Refusal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// 一括承認: chooses rows of the queue and approves them one after the other, each in a transaction of its own. What can
/// be chosen is what could be approved without being opened; the other rows say why not.
class BulkApproval extends Composite<Div> {

    private final BulkApprovalService approvals;
    private final Grid<EntryRow> grid;
    private final Consumer<BulkResult> done;
    private final Span count = new Span();
    private final Button all;
    private final ExplainedButton approve;
    private final ProgressBar progress = new ProgressBar();
    private Map<EntryId, List<Refusal>> against = Map.of();
    private List<EntryRow> rows = List.of();

    /// @param done is given what became of them
    BulkApproval(BulkApprovalService approvals, Grid<EntryRow> grid, Consumer<BulkResult> done) {
        this.approvals = approvals;
        this.grid = grid;
        this.done = done;
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItemSelectableProvider(this::isEligible);
        grid.asMultiSelect().addValueChangeListener(change -> count());
        all = new Button(
                getTranslation("progress.bulk.all"),
                click -> grid.asMultiSelect()
                        .setValue(Set.copyOf(
                                rows.stream().filter(this::isEligible).toList())));
        approve = new ExplainedButton(getTranslation("progress.bulk.verb"), this::ask);
        progress.getElement().setAttribute("aria-label", getTranslation("progress.bulk.progress"));
        progress.setVisible(false);
        count.getElement().setAttribute("role", "status");
        getContent().addClassNames("foot-bar", "bulk-bar");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("progress.bulk.title"));
        getContent().add(count, progress, all, approve);
    }

    /// Shows what can be chosen of these rows.
    void show(List<EntryRow> shown) {
        rows = shown;
        against = approvals.against(shown.stream().map(EntryRow::id).toList());
        grid.deselectAll();
        setVisible(!shown.isEmpty());
        count();
    }

    /// Why a row cannot be chosen, or that it can.
    String remark(EntryRow row) {
        List<Refusal> refusals = against.getOrDefault(row.id(), List.of());
        return refusals.isEmpty()
                ? getTranslation("progress.bulk.possible")
                : String.join(getTranslation("common.why.separator"), new RefusalTexts(getLocale()).of(refusals));
    }

    private boolean isEligible(EntryRow row) {
        return against.getOrDefault(row.id(), List.of()).isEmpty();
    }

    private void count() {
        long eligible = rows.stream().filter(this::isEligible).count();
        int chosen = grid.getSelectedItems().size();
        count.setText(getTranslation("progress.bulk.count", eligible, chosen));
        all.setEnabled(eligible > chosen);
        approve.explain(chosen > 0 ? List.of() : List.of(getTranslation("progress.bulk.nothingChosen")));
    }

    private void ask() {
        List<EntryRow> chosen = grid.getSelectedItems().stream()
                .sorted(Comparator.comparing(EntryRow::code).thenComparing(EntryRow::key))
                .toList();
        Confirm.ask(
                getTranslation("progress.bulk.ask", chosen.size()),
                getTranslation("progress.bulk.consequence"),
                getTranslation("progress.bulk.verb"),
                () -> run(chosen));
    }

    private void run(List<EntryRow> chosen) {
        progress.setMax(chosen.size());
        progress.setValue(0);
        progress.setVisible(true);
        approve.explain(List.of(getTranslation("progress.bulk.progress")));
        BackgroundWork.start(
                UI.getCurrent(), screen -> approve(chosen, screen), done, () -> progress.setVisible(false));
    }

    private BulkResult approve(List<EntryRow> chosen, BackgroundWork screen) {
        Map<EntryRow, Outcome> outcomes = new LinkedHashMap<>();
        for (EntryRow row : chosen) {
            outcomes.put(row, approvals.approve(row.id(), row.version()));
            int ready = outcomes.size();
            screen.show(() -> {
                progress.setValue(ready);
                count.setText(getTranslation("progress.bulk.running", chosen.size(), ready));
            });
        }
        return new BulkResult(outcomes);
    }
}
