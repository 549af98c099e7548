package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.StepRequest;
import java.util.List;
import java.util.function.Function;

/// What a step asks for besides its reason.
interface StepFields {

    List<Component> components();

    /// Whether everything is filled in; a field that is not says so itself.
    boolean isComplete();

    /// Sends the request, which has its reason already, with what was filled in.
    Outcome send(StepRequest request);

    /// Only the reason.
    static StepFields none(Function<StepRequest, Outcome> send) {
        return new StepFields() {
            @Override
            public List<Component> components() {
                return List.of();
            }

            @Override
            public boolean isComplete() {
                return true;
            }

            @Override
            public Outcome send(StepRequest request) {
                return send.apply(request);
            }
        };
    }
}
