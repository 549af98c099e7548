package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.StepRequest;
import java.util.List;
import java.util.function.BiFunction;

/// Where an entry goes: the pledge it moves to, the entry it joins.
class ChoiceFields<T> implements StepFields {

    private final ChoiceField<T> choice;
    private final BiFunction<StepRequest, T, Outcome> send;

    ChoiceFields(ChoiceField<T> choice, BiFunction<StepRequest, T, Outcome> send) {
        this.choice = choice;
        this.send = send;
    }

    @Override
    public List<Component> components() {
        return List.of(choice);
    }

    @Override
    public boolean isComplete() {
        return choice.isChosen();
    }

    @Override
    public Outcome send(StepRequest request) {
        return send.apply(request, choice.getValue());
    }
}
