package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.RatingDefinitions;
import dev.pledgeledger.progress.StepRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Another rating, chosen by the definitions of the grades.
class OverrideFields implements StepFields {

    private final Div now = new Div();
    private final RatingField chosen;
    private final Function<StepRequest, Outcome> send;

    OverrideFields(RatingDefinitions definitions, @Nullable Rating present, Function<StepRequest, Outcome> send) {
        this.send = send;
        now.addClassName("fact");
        now.add(new Span(now.getTranslation("progress.override.present")), new RatingBadge(present));
        chosen = RatingField.toChoose(definitions, now.getTranslation("progress.override.chosen"));
    }

    @Override
    public List<Component> components() {
        return List.of(now, chosen);
    }

    @Override
    public boolean isComplete() {
        return chosen.isChosen();
    }

    @Override
    public Outcome send(StepRequest request) {
        return send.apply(request.proposing(chosen.rating()));
    }
}
