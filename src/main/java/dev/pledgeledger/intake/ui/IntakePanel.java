package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.intake.Batch;
import dev.pledgeledger.intake.Finding;
import dev.pledgeledger.intake.Intake;
import dev.pledgeledger.intake.LandingProgress;
import dev.pledgeledger.intake.Severity;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Totals;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// What was read: its figures, its findings, and how it is to land.
class IntakePanel extends Div {

    private final RadioButtonGroup<Batch.LandAs> as = new RadioButtonGroup<>();
    private final ExplainedButton land;
    private final Function<Batch.LandAs, List<String>> against;
    private final ProgressBar bar = new ProgressBar();
    private final Span stage = new Span();

    /// @param against what stands against landing it in a way, in words
    IntakePanel(
            Intake intake,
            Function<Batch.LandAs, List<String>> against,
            BiConsumer<Batch.LandAs, IntakePanel> landing) {
        this.against = against;
        Report report = intake.report();
        add(new H2(getTranslation(
                "intake.figures.title", report.title(), report.fiscalYear().label())));
        add(figures(report), totals(report.totals(), report.printedTotals()));
        add(new H2(getTranslation("intake.findings.title", intake.findings().size())), findings(intake));
        as.setLabel(getTranslation("intake.as.label"));
        as.setItems(Batch.LandAs.values());
        as.setItemLabelGenerator(choice -> getTranslation("intake.as." + choice.name()));
        as.setValue(Batch.LandAs.PUBLISHED);
        as.addValueChangeListener(change -> explain());
        land = new ExplainedButton(getTranslation("intake.land.verb"), () -> start(landing)).primary();
        explain();
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("intake.land.progress"));
        stage.getElement().setAttribute("role", "status");
        Div form = new Div(as, land, bar, stage);
        form.addClassName("form");
        add(form);
    }

    private void explain() {
        land.explain(against.apply(as.getValue()));
    }

    private void start(BiConsumer<Batch.LandAs, IntakePanel> landing) {
        land.button().setEnabled(false);
        as.setReadOnly(true);
        landing.accept(as.getValue(), this);
    }

    /// Shows how far the landing has come.
    void progress(LandingProgress.Stage now, int done, int of) {
        bar.setVisible(true);
        bar.setMax(of);
        bar.setValue(Math.min(done, of));
        stage.setText(getTranslation(now.textKey(), done, of));
    }

    private Component figures(Report report) {
        PlainTable table = new PlainTable(getTranslation("intake.figures.label"))
                .narrow()
                .headings(
                        getTranslation("intake.figures.areas"),
                        getTranslation("intake.figures.sections"),
                        getTranslation("intake.figures.pledges"),
                        getTranslation("intake.figures.rows"),
                        getTranslation("intake.figures.entries"));
        table.row(
                Integer.toString(report.areas().size()),
                report.areas().stream().mapToInt(area -> area.sections().size()).sum(),
                report.pledges().count(),
                report.pledges().mapToInt(pledge -> pledge.rows().size()).sum(),
                report.entries().count());
        return table;
    }

    private Component totals(Totals totals, @Nullable PrintedTotals printed) {
        PlainTable table = new PlainTable(getTranslation("intake.totals.label"))
                .narrow()
                .headings(
                        getTranslation("intake.totals.rating"),
                        "A",
                        "B",
                        "C",
                        "D",
                        "E",
                        getTranslation("intake.totals.total"));
        table.row(getTranslation("intake.totals.counted"), counts(totals::count, totals.total()));
        if (printed != null) {
            table.row(getTranslation("intake.totals.printed"), counts(printed::count, printed.total()));
        }
        return table;
    }

    private static Object[] counts(ToIntFunction<Rating> count, int total) {
        Object[] cells = new Object[Rating.values().length + 1];
        for (Rating rating : Rating.values()) {
            cells["ABCDE".indexOf(rating.name())] = count.applyAsInt(rating);
        }
        cells[Rating.values().length] = total;
        return cells;
    }

    private Component findings(Intake intake) {
        Grid<Finding> grid = new Grid<>();
        grid.addComponentColumn(finding -> badge(finding.severity()))
                .setHeader(getTranslation("intake.findings.severity"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(Finding::line)
                .setHeader(getTranslation("intake.findings.line"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(finding ->
                        finding.pledge() == null ? "—" : finding.pledge().toString())
                .setHeader(getTranslation("intake.findings.pledge"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(Finding::message).setHeader(getTranslation("intake.findings.message"));
        grid.setItems(intake.findings());
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setHeight("24rem");
        grid.getElement().setAttribute("aria-label", getTranslation("intake.findings.label"));
        return grid;
    }

    private Component badge(Severity severity) {
        Meaning meaning = switch (severity) {
            case ERROR -> Meaning.WRONG;
            case WARNING -> Meaning.ATTENTION;
            case INFO -> Meaning.INFORMATION;
        };
        return new StateBadge(getTranslation("intake.severity." + severity.name()), meaning);
    }
}
