package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.StepRequest;
import java.util.List;
import java.util.function.BiFunction;

/// One of many, found by typing a part of its code or its words: the pledge an entry moves to, the entry it joins.
class ChoiceFields<T> implements StepFields {

    private final ComboBox<T> choice = new ComboBox<>();
    private final BiFunction<StepRequest, T, Outcome> send;

    private ChoiceFields(
            String name, List<T> items, ItemLabelGenerator<T> label, BiFunction<StepRequest, T, Outcome> send) {
        this.send = send;
        choice.setLabel(choice.getTranslation("progress.choose." + name));
        choice.setHelperText(choice.getTranslation("progress.choose." + name + ".help"));
        choice.setErrorMessage(choice.getTranslation("progress.choose." + name + ".missing"));
        choice.setItems(items);
        choice.setItemLabelGenerator(label);
        choice.setRequiredIndicatorVisible(true);
        choice.setWidthFull();
    }

    static ChoiceFields<Pledge> pledge(List<Pledge> pledges, BiFunction<StepRequest, Pledge, Outcome> send) {
        return new ChoiceFields<>("pledge", pledges, pledge -> pledge.code() + " " + pledge.text(), send);
    }

    static ChoiceFields<EntryRow> entry(List<EntryRow> entries, BiFunction<StepRequest, EntryRow, Outcome> send) {
        return new ChoiceFields<>(
                "entry",
                entries,
                row -> row.code() + " " + row.words() + "（" + String.join("、", row.departments()) + "）",
                send);
    }

    @Override
    public List<Component> components() {
        return List.of(choice);
    }

    @Override
    public boolean isComplete() {
        choice.setInvalid(choice.isEmpty());
        return !choice.isEmpty();
    }

    @Override
    public Outcome send(StepRequest request) {
        return send.apply(request, choice.getValue());
    }
}
