package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.pledgeledger.progress.FieldChange.Field;
import dev.pledgeledger.progress.Merge;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// For each field that two people have changed, the choice of what becomes of it.
public final class MergeChoices extends Composite<Div> {

    private final Merge merge;
    private final Map<Field, Merge.Choice> choices = new EnumMap<>(Field.class);

    /// Asks for each field in conflict.
    ///
    /// @param word of a choice, in the reader's language
    /// @param changed is told after each choice
    public MergeChoices(Merge merge, Function<Merge.Choice, String> word, Runnable changed) {
        this.merge = merge;
        merge.conflicts().forEach(field -> getContent().add(choice(field, word, changed)));
    }

    private RadioButtonGroup<Merge.Choice> choice(Field field, Function<Merge.Choice, String> word, Runnable changed) {
        RadioButtonGroup<Merge.Choice> group = new RadioButtonGroup<>();
        group.setLabel(getTranslation(field.textKey()));
        group.setItems(Merge.choices(field));
        group.setItemLabelGenerator(word::apply);
        group.addValueChangeListener(change -> {
            choices.put(field, change.getValue());
            changed.run();
        });
        return group;
    }

    /// What is missing still, in words; empty where every choice is made.
    public List<String> missing() {
        return merge.conflicts().stream()
                .filter(field -> !choices.containsKey(field))
                .findFirst()
                .map(field -> List.of(getTranslation("progress.merge.missing", getTranslation(field.textKey()))))
                .orElse(List.of());
    }

    /// Which choice was made for each field.
    public Map<Field, Merge.Choice> made() {
        return choices;
    }
}
