package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// 一括承認: chooses rows of the queue and approves them one after the other, each in a transaction of its own. What can
/// be chosen is what could be approved without being opened; the other rows say why not. While it runs, it cannot be
/// started again; one row that fails does not stop the others.
class BulkApproval extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(BulkApproval.class);

    private final BulkApprovalService approvals;
    private final Grid<EntryRow> grid;
    private final Consumer<BulkResult> done;
    private final Span count = new Span();
    private final Button all;
    private final ExplainedButton approve;
    private final ProgressBar progress = new ProgressBar();
    private Map<EntryId, List<Refusal>> against = Map.of();
    private List<EntryRow> rows = List.of();
    private final Set<EntryRow> chosen = new HashSet<>();
    private boolean running;

    /// @param done is given what became of them
    BulkApproval(BulkApprovalService approvals, Grid<EntryRow> grid, Consumer<BulkResult> done) {
        this.approvals = approvals;
        this.grid = grid;
        this.done = done;
        all = new Button(getTranslation("progress.bulk.all"), click -> chooseAll());
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
        chosen.clear();
        setVisible(!shown.isEmpty());
        count();
    }

    /// A box to choose a row, or why it cannot be chosen.
    Component choice(EntryRow row) {
        if (!isEligible(row)) {
            return EntryColumns.lines(String.join(
                    getTranslation("common.why.separator"),
                    new RefusalTexts(getLocale()).of(against.getOrDefault(row.id(), List.of()))));
        }
        Checkbox box = new Checkbox(getTranslation("progress.bulk.choose"), chosen.contains(row));
        box.setAriaLabel(getTranslation("progress.bulk.chooseOne", row.code().toString()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(row);
            } else {
                chosen.remove(row);
            }
            count();
        });
        return box;
    }

    private boolean isEligible(EntryRow row) {
        return against.getOrDefault(row.id(), List.of()).isEmpty();
    }

    private void chooseAll() {
        rows.stream().filter(this::isEligible).forEach(chosen::add);
        grid.getDataProvider().refreshAll();
        count();
    }

    private void count() {
        if (running) {
            all.setEnabled(false);
            approve.explain(List.of(getTranslation("progress.bulk.progress")));
            return;
        }
        long eligible = rows.stream().filter(this::isEligible).count();
        count.setText(getTranslation("progress.bulk.count", eligible, chosen.size()));
        all.setEnabled(eligible > chosen.size());
        approve.explain(chosen.isEmpty() ? List.of(getTranslation("progress.bulk.nothingChosen")) : List.of());
    }

    private void ask() {
        List<EntryRow> inOrder = rows.stream().filter(chosen::contains).toList();
        Confirm.ask(
                getTranslation("progress.bulk.ask", inOrder.size()),
                getTranslation("progress.bulk.consequence"),
                getTranslation("progress.bulk.verb"),
                () -> run(inOrder));
    }

    private void run(List<EntryRow> inOrder) {
        if (running) {
            return;
        }
        running = true;
        progress.setMax(inOrder.size());
        progress.setValue(0);
        progress.setVisible(true);
        count();
        Map<EntryRow, Outcome> outcomes = new LinkedHashMap<>();
        BackgroundWork.start(
                UI.getCurrent(),
                screen -> {
                    inOrder.forEach(row -> {
                        outcomes.put(row, approve(row));
                        told(outcomes.size(), inOrder.size(), screen);
                    });
                    return outcomes;
                },
                _ -> {},
                () -> {
                    running = false;
                    progress.setVisible(false);
                    done.accept(new BulkResult(outcomes));
                });
    }

    private Outcome approve(EntryRow row) {
        try {
            return approvals.approve(row.id(), row.version());
        } catch (RuntimeException failure) {
            LOG.warn(
                    "entry {} could not be approved together with others",
                    row.id().value(),
                    failure);
            return BulkResult.FAILED;
        }
    }

    private void told(int ready, int of, BackgroundWork screen) {
        screen.show(() -> {
            progress.setValue(ready);
            count.setText(getTranslation("progress.bulk.running", of, ready));
        });
    }
}
