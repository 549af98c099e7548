package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.StepRequest;
import java.util.List;
import java.util.function.BiFunction;

/// Up or down among the rows of a pledge.
class OrderFields implements StepFields {

    private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>();
    private final BiFunction<StepRequest, Boolean, Outcome> send;

    /// @param send is told whether the row goes up
    OrderFields(BiFunction<StepRequest, Boolean, Outcome> send) {
        this.send = send;
        direction.setLabel(direction.getTranslation("progress.order.label"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(way -> direction.getTranslation("progress.order." + way));
        direction.setValue(Direction.UP);
    }

    @Override
    public List<Component> components() {
        return List.of(direction);
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public Outcome send(StepRequest request) {
        return send.apply(request, direction.getValue() == Direction.UP);
    }

    private enum Direction {
        UP,
        DOWN
    }
}
