package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.intake.Batch;
import dev.pledgeledger.intake.Checked;
import dev.pledgeledger.intake.DraftService;
import dev.pledgeledger.intake.ImportDraft;
import dev.pledgeledger.intake.LandingProgress;
import dev.pledgeledger.report.Report;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// What was read: its figures, the table to repair, and how it is to land.
class IntakePanel extends Div {

    private final MendDesk desk;
    private final Div head = new Div();
    private final RepairTable table;
    private final Div mends = new Div();
    private final RadioButtonGroup<Batch.LandAs> as = new RadioButtonGroup<>();
    private final ExplainedButton land;
    private final Function<Batch, List<String>> against;
    private final ProgressBar bar = new ProgressBar();
    private final Span stage = new Span();

    /// @param against what stands against landing it in a way, in words
    IntakePanel(
            DraftService drafts,
            ImportDraft draft,
            Function<Batch, List<String>> against,
            BiConsumer<Batch, IntakePanel> landing) {
        this.against = against;
        this.desk = new MendDesk(drafts, draft, this::refresh);
        this.table = new RepairTable(desk);
        as.setLabel(getTranslation("intake.as.label"));
        as.setItems(Batch.LandAs.values());
        as.setItemLabelGenerator(choice -> getTranslation("intake.as." + choice.name()));
        as.setValue(Batch.LandAs.PUBLISHED);
        as.addValueChangeListener(change -> explain());
        land = new ExplainedButton(getTranslation("intake.land.verb"), () -> start(landing)).primary();
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("intake.land.progress"));
        stage.getElement().setAttribute("role", "status");
        Div form = new Div(as, land, bar, stage);
        form.addClassNames("form", "panel");
        add(head, table, mends, form);
        refresh();
    }

    private void refresh() {
        Report report = desk.report();
        long open = desk.checked().stream().filter(Checked::isOpen).count();
        head.removeAll();
        head.add(
                new H2(getTranslation(
                        "intake.figures.title",
                        report.title(),
                        report.fiscalYear().label())),
                new ReportFigures(report),
                new H2(getTranslation("intake.findings.title", desk.checked().size(), open)));
        desk.checked().stream().filter(one -> one.key() == null).forEach(one -> head.add(new FindingItem(one, desk)));
        table.refresh();
        mends.removeAll();
        mends.add(new MendList(desk));
        explain();
    }

    private Batch batch() {
        return Batch.of(desk.draft(), as.getValue());
    }

    private void explain() {
        land.explain(against.apply(batch()));
    }

    private void start(BiConsumer<Batch, IntakePanel> landing) {
        land.button().setEnabled(false);
        as.setReadOnly(true);
        table.setVisible(false);
        landing.accept(batch(), this);
    }

    /// Shows how far the landing has come.
    void progress(LandingProgress.Stage now, int done, int of) {
        bar.setVisible(true);
        bar.setMax(of);
        bar.setValue(Math.min(done, of));
        stage.setText(getTranslation(now.textKey(), done, of));
    }
}
