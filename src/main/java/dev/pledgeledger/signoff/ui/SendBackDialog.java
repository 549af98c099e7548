package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.pledgeledger.common.BusinessDays;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/// Asks where an entry is sent back to, until when, and why.
final class SendBackDialog {

    private static final int DAYS_TO_ANSWER = 5;

    private SendBackDialog() {}

    /// Opens it at once.
    ///
    /// @param today the first day that can be set as due
    /// @param decide is given the request, and the state the entry is to stand in
    static void open(EntryRow row, LocalDate today, BusinessDays days, BiConsumer<StepRequest, State> decide) {
        UI ui = UI.getCurrent();
        RadioButtonGroup<State> target = new RadioButtonGroup<>(ui.getTranslation("signoff.sendBack.target"));
        target.setItems(Step.SEND_BACK.follows());
        target.setItemLabelGenerator(state -> ui.getTranslation("signoff.sendBack." + state.name()));
        target.setValue(Step.SEND_BACK.follows().getFirst());
        DayField due = new DayField(ui.getTranslation("signoff.sendBack.due"));
        due.setMin(today);
        due.setValue(days.later(today, DAYS_TO_ANSWER));
        due.setRequiredIndicatorVisible(true);
        target.addValueChangeListener(change -> due.setVisible(change.getValue() == State.RETURNED));
        due.setHelperText(ui.getTranslation("signoff.sendBack.dueHelp"));
        new ReasonDialog(
                        ui.getTranslation("signoff.sendBack.title", row.code()),
                        ui.getTranslation("signoff.sendBack.consequence"),
                        ui.getTranslation("signoff.sendBack.decide"),
                        reason -> {
                            StepRequest request = StepRequest.of(Step.SEND_BACK, row.id(), row.version())
                                    .because(reason);
                            State to = target.getValue();
                            decide.accept(to == State.RETURNED ? request.dueOn(due.getValue()) : request, to);
                        })
                .asking(target, due)
                .onlyIf(() -> target.getValue() != State.RETURNED || isGiven(due))
                .open();
    }

    /// Without a day the department could not write again, because input is closed.
    private static boolean isGiven(DayField due) {
        if (due.getValue() == null) {
            due.setErrorMessage(due.getTranslation("common.day.missing"));
            due.setInvalid(true);
        }
        return !due.isInvalid();
    }
}
