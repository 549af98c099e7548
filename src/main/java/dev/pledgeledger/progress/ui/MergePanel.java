package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.FieldChange;
import dev.pledgeledger.progress.FieldChange.Field;
import dev.pledgeledger.progress.Merge;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Two people have changed the same fields: both texts side by side, and for each of those fields what becomes of it.
class MergePanel extends Composite<OldVersionPanel> {

    private final String by;
    private final Merge merge;
    private final Map<Field, Merge.Choice> choices = new EnumMap<>(Field.class);
    private final ExplainedButton save;

    /// @param by who has saved in the meantime
    MergePanel(String by, Merge merge, Consumer<Content> chosen, Runnable openStored) {
        this.by = by;
        this.merge = merge;
        save = new ExplainedButton(getTranslation("progress.merge.save"), () -> chosen.accept(merge.merged(choices)));
        Div fields = new Div();
        merge.conflicts().forEach(field -> fields.add(choice(field)));
        getContent().asking(fields, save).offering("progress.oldVersion.open", openStored);
        explain();
    }

    @Override
    protected OldVersionPanel initContent() {
        return new OldVersionPanel(
                getTranslation("progress.oldVersion.title", by),
                getTranslation("progress.merge.text"),
                new Comparison(
                        getTranslation("progress.oldVersion.stored"),
                        getTranslation("progress.oldVersion.typed"),
                        FieldChange.between(merge.stored(), merge.typed())));
    }

    private RadioButtonGroup<Merge.Choice> choice(Field field) {
        RadioButtonGroup<Merge.Choice> group = new RadioButtonGroup<>();
        group.setLabel(getTranslation(field.textKey()));
        group.setItems(Merge.choices(field));
        group.setItemLabelGenerator(choice -> getTranslation(choice.textKey()));
        group.addValueChangeListener(change -> {
            choices.put(field, change.getValue());
            explain();
        });
        return group;
    }

    private void explain() {
        save.explain(merge.conflicts().stream()
                .filter(field -> !choices.containsKey(field))
                .findFirst()
                .map(field -> List.of(getTranslation("progress.merge.missing", getTranslation(field.textKey()))))
                .orElse(List.of()));
    }
}
