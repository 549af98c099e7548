package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.LateQueries;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// 代行入力 and 期限延長 in the row of a late entry, or why not.
class LateActions {

    private final LateQueries late;
    private final EntryReads reads;
    private final EntrySteps steps;
    private final Runnable changed;
    private final Map<EntryId, Map<Step, List<Refusal>>> against = new HashMap<>();

    LateActions(LateQueries late, EntryReads reads, EntrySteps steps, Runnable changed) {
        this.late = late;
        this.reads = reads;
        this.steps = steps;
        this.changed = changed;
    }

    /// Reads what is possible with the rows that are about to be shown.
    List<EntryRow> look(List<EntryRow> rows) {
        against.putAll(late.possibilities(rows.stream().map(EntryRow::id).toList()));
        return rows;
    }

    Component of(EntryRow row) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        LateQueries.STEPS.forEach(step -> buttons.add(button(step, row)));
        return buttons;
    }

    private Component button(Step step, EntryRow row) {
        String verb = text(step.textKey());
        ExplainedButton button = new ExplainedButton(verb, () -> ask(step, row));
        button.button().addThemeVariants(ButtonVariant.SMALL);
        button.button().setAriaLabel(text("progress.ask.title", row.code().toString(), verb));
        button.explain(new RefusalTexts(UI.getCurrent().getLocale())
                .of(against.getOrDefault(row.id(), Map.of()).getOrDefault(step, List.of())));
        return button;
    }

    private void ask(Step step, EntryRow row) {
        reads.find(row.id()).ifPresent(details -> new StepDialogs(reads, steps, new InRow(details)).ask(step, details));
    }

    private static String text(String key, Object... arguments) {
        return new Span().getTranslation(key, arguments);
    }

    /// The row as the page on which a step is taken.
    private class InRow implements Taking {

        private EntryDetails shown;

        InRow(EntryDetails shown) {
            this.shown = shown;
        }

        @Override
        public List<Refusal> take(Step step, Function<StepRequest, Outcome> how) {
            StepRequest plain =
                    StepRequest.of(step, shown.entry().id(), shown.entry().version());
            return switch (how.apply(plain)) {
                case Outcome.Done(var entry) -> {
                    if (step == Step.ENTER_FOR) {
                        UI.getCurrent().navigate(ProgressPaths.of(entry.id()));
                    } else {
                        changed.run();
                    }
                    Notices.done(text("progress.done." + step, entry.code().toString()));
                    yield List.of();
                }
                case Outcome.Refused(var reasons) -> reasons;
            };
        }

        @Override
        public void refused(List<Refusal> reasons) {
            changed.run();
            Notices.attention(String.join(
                    text("common.why.separator"),
                    new RefusalTexts(UI.getCurrent().getLocale()).of(reasons)));
        }

        @Override
        public void reload() {
            shown = reads.again(shown);
        }
    }
}
