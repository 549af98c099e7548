package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import dev.pledgeledger.common.BusinessDays;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.StepRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Until when the department is to answer, and with a return the rating that the reviewer proposes.
class DueFields implements StepFields {

    private static final int DAYS_TO_ANSWER = 5;

    private final DayField due = new DayField("");
    private final Select<Rating> proposed = new Select<>();
    private final List<Component> components = new ArrayList<>(List.of(due));
    private final Function<StepRequest, Outcome> send;

    DueFields(LocalDate today, BusinessDays days, Function<StepRequest, Outcome> send) {
        this.send = send;
        due.setLabel(due.getTranslation("progress.return.due"));
        due.setRequiredIndicatorVisible(true);
        due.setMin(today);
        due.setValue(days.later(today, DAYS_TO_ANSWER));
    }

    DueFields proposingARating() {
        proposed.setLabel(due.getTranslation("progress.return.proposed"));
        proposed.setItems(Rating.values());
        proposed.setEmptySelectionAllowed(true);
        proposed.setItemLabelGenerator(rating -> rating == null
                ? due.getTranslation("progress.return.noProposal")
                : rating + " " + due.getTranslation(rating.textKey()));
        components.add(proposed);
        return this;
    }

    @Override
    public List<Component> components() {
        return components;
    }

    @Override
    public boolean isComplete() {
        if (due.getValue() == null) {
            due.setErrorMessage(due.getTranslation("common.day.missing"));
            due.setInvalid(true);
        }
        return !due.isInvalid();
    }

    @Override
    public Outcome send(StepRequest request) {
        return send.apply(request.dueOn(due.getValue()).proposing(proposed.getValue()));
    }
}
