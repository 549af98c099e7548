package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.Need;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Asks for what a step needs besides the click, and sends it. A dialog stays open with all that was typed while its
/// step is refused; where others were faster, it shows what they changed, and the next click is on that.
class StepDialogs {

    private final EntryReads reads;
    private final EntrySteps steps;
    private final Taking page;
    private final Component words = new Span();

    StepDialogs(EntryReads reads, EntrySteps steps, Taking page) {
        this.reads = reads;
        this.steps = steps;
        this.page = page;
    }

    void ask(Step step, EntryDetails details) {
        if (step == Step.ASSIGN) {
            new AssignDialog(details, reads.departments(), this::assign).open();
        } else if (step.requires(Need.REASON) || step.requires(Need.DUE_DATE)) {
            ask(step, details, fields(step, details));
        } else {
            take(step, details);
        }
    }

    private void take(Step step, EntryDetails details) {
        List<Refusal> against = page.take(step, steps::take);
        if (against.equals(List.of(new Refusal.ReasonMissing()))) {
            ask(step, details, StepFields.none(steps::take));
        } else if (!against.isEmpty()) {
            page.refused(against);
        }
    }

    private StepFields fields(Step step, EntryDetails details) {
        return switch (step) {
            case RETURN -> new DueFields(reads.today(), reads.days(), steps::take).proposingARating();
            case EXTEND, CORRECT -> new DueFields(reads.today(), reads.days(), steps::take);
            case OVERRIDE ->
                new OverrideFields(reads.definitions(), details.content().rating(), steps::take);
            case CORRECT_WORDING -> new WordingFields(details.content(), steps::correctWording);
            case MOVE -> new ChoiceFields<>(ChoiceField.ofPledges("pledge", reads.pledges(details)), steps::move);
            case JOIN ->
                new ChoiceFields<>(
                        ChoiceField.ofEntries(reads.neighbours(details)),
                        (request, other) -> steps.join(request, other.id()));
            case REORDER -> new OrderFields(steps::reorder);
            default -> StepFields.none(steps::take);
        };
    }

    private void ask(Step step, EntryDetails details, StepFields fields) {
        String verb = words.getTranslation(step.textKey());
        ReasonDialog dialog = ReasonDialog.trying(
                        words.getTranslation(
                                "progress.ask.title", details.entry().code().toString(), verb),
                        words.getTranslation("progress.ask." + step),
                        verb,
                        reason -> against(page.take(step, request -> fields.send(request.because(reason)))))
                .asking(fields.components().toArray(Component[]::new))
                .onlyIf(fields::isComplete);
        if (step == Step.RETURN) {
            dialog.asking(new PhraseChoice(steps.phrases(), dialog));
        }
        if (step == Step.CORRECT_WORDING) {
            dialog.wide();
        }
        LocalDate due = details.dueOn();
        if (step == Step.ENTER_FOR && due != null && due.isBefore(reads.today())) {
            dialog.suggesting(words.getTranslation("progress.ask.late", Wareki.day(due)));
        }
        if (!step.requires(Need.REASON) && !step.requires(Need.REASON_IF_CLAIMED_BY_ANOTHER)) {
            dialog.reasonOptional();
        }
        dialog.open();
    }

    private Optional<Component> assign(AssignDialog.Departments chosen) {
        return against(page.take(Step.ASSIGN, request -> steps.assign(request, chosen.achievements(), chosen.plans())));
    }

    private Optional<Component> against(List<Refusal> reasons) {
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        if (reasons.stream().anyMatch(Refusal.Newer.class::isInstance)) {
            page.reload();
        }
        return Optional.of(new RefusalPanel(reasons));
    }
}
