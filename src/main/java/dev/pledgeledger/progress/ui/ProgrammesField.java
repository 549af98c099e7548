package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import dev.pledgeledger.common.ui.PartOfName;
import dev.pledgeledger.progress.Content;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The programmes an entry belongs to, or the deliberate statement that there are none.
class ProgrammesField extends Composite<Div> {

    private final MultiSelectComboBox<String> named = new MultiSelectComboBox<>();
    private final Checkbox none = new Checkbox();
    /// What was named when none was declared, for whoever takes that back.
    private Set<String> setAside = Set.of();

    ProgrammesField(List<String> all, Content content, Runnable changed) {
        named.setLabel(getTranslation("progress.field.PROGRAMMES"));
        named.setHelperText(getTranslation("progress.form.programmesHelp"));
        named.setItems(
                PartOfName.of(name -> name),
                Stream.concat(content.programmes().stream(), all.stream())
                        .distinct()
                        .toList());
        named.setValue(content.programmes());
        named.setWidthFull();
        none.setLabel(getTranslation("progress.programmes.none"));
        none.setValue(content.noProgrammes());
        named.setEnabled(!content.noProgrammes());
        named.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        none.addValueChangeListener(change -> {
            named.setEnabled(!change.getValue());
            if (change.getValue()) {
                setAside = named.getValue();
                named.clear();
            } else if (change.isFromClient()) {
                named.setValue(setAside);
            }
            if (change.isFromClient()) {
                changed.run();
            }
        });
        getContent().addClassName("form");
        getContent().add(named, none);
    }

    void show(List<String> programmes, boolean belongsToNone) {
        none.setValue(belongsToNone);
        named.setValue(programmes);
    }

    List<String> programmes() {
        return List.copyOf(named.getValue());
    }

    boolean none() {
        return none.getValue();
    }
}
