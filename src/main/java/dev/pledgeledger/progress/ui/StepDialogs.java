package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import dev.pledgeledger.common.BusinessDays;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.Need;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Asks for what a step needs besides the click: nothing, a reason, or a reason with a new due date.
record StepDialogs(Component screen, LocalDate today) {

    private static final int DAYS_TO_ANSWER = 5;

    void ask(Step step, EntryDetails details, Consumer<StepRequest> send) {
        StepRequest request =
                StepRequest.of(step, details.entry().id(), details.entry().version());
        if (step.requires(Need.DUE_DATE)) {
            askDay(request, details, send);
        } else if (step.requires(Need.REASON)) {
            askReason(request, details, send);
        } else {
            send.accept(request);
        }
    }

    void askReason(StepRequest request, EntryDetails details, Consumer<StepRequest> send) {
        dialog(request, details, reason -> send.accept(request.because(reason))).open();
    }

    private void askDay(StepRequest request, EntryDetails details, Consumer<StepRequest> send) {
        DayField due = new DayField(screen.getTranslation("progress.return.due"));
        due.setRequiredIndicatorVisible(true);
        due.setMin(today);
        due.setValue(proposedDay());
        Select<Rating> proposed = new Select<>();
        proposed.setLabel(screen.getTranslation("progress.return.proposed"));
        proposed.setItems(Rating.values());
        proposed.setEmptySelectionAllowed(true);
        proposed.setItemLabelGenerator(rating -> rating == null
                ? screen.getTranslation("progress.return.noProposal")
                : rating + " " + screen.getTranslation(rating.textKey()));
        dialog(
                        request,
                        details,
                        reason -> send.accept(
                                request.because(reason).dueOn(due.getValue()).proposing(proposed.getValue())))
                .asking(due, proposed)
                .onlyIf(() -> due.getValue() != null && !due.isInvalid())
                .open();
    }

    private ReasonDialog dialog(StepRequest request, EntryDetails details, Consumer<String> decide) {
        String verb = screen.getTranslation(request.step().textKey());
        return new ReasonDialog(
                screen.getTranslation(
                        "progress.ask.title", details.entry().code().toString(), verb),
                screen.getTranslation("progress.ask." + request.step()),
                verb,
                decide);
    }

    private LocalDate proposedDay() {
        LocalDate day = today;
        for (int left = DAYS_TO_ANSWER; left > 0; left--) {
            day = day.plusDays(1);
            while (!BusinessDays.contain(day)) {
                day = day.plusDays(1);
            }
        }
        return day;
    }
}
