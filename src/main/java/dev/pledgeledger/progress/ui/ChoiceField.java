package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.progress.EntryRow;
import java.util.List;

/// One of many, found by typing a part of its code or its words.
class ChoiceField<T> extends ComboBox<T> {

    /// @param name of its texts below `progress.choose`
    private ChoiceField(String name, List<T> items, ItemLabelGenerator<T> label) {
        setLabel(getTranslation("progress.choose." + name));
        setHelperText(getTranslation("progress.choose." + name + ".help"));
        setErrorMessage(getTranslation("progress.choose." + name + ".missing"));
        setItems(items);
        setItemLabelGenerator(label);
        setRequiredIndicatorVisible(true);
        setWidthFull();
    }

    /// @param name what it is chosen for: `pledge` to move to, `newPledge` for new work
    static ChoiceField<Pledge> ofPledges(String name, List<Pledge> pledges) {
        return new ChoiceField<>(name, pledges, pledge -> pledge.code() + " " + pledge.text());
    }

    static ChoiceField<EntryRow> ofEntries(List<EntryRow> entries) {
        return new ChoiceField<>(
                "entry",
                entries,
                row -> row.code() + " " + row.words() + "（" + String.join("、", row.departments()) + "）");
    }

    /// Whether one is chosen; where none is, the field says so.
    boolean isChosen() {
        setInvalid(isEmpty());
        return !isEmpty();
    }
}
