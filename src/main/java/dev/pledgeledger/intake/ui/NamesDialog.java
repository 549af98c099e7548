package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.common.ui.PartOfName;
import dev.pledgeledger.intake.Repair;
import dev.pledgeledger.intake.Repair.NameKind;
import java.util.List;
import java.util.stream.Stream;

/// Renames or divides a name wherever it stands.
class NamesDialog extends FormDialog {

    /// A name with what it names.
    private record Named(NameKind kind, String name) {}

    private final MendDesk desk;
    private final ComboBox<Named> from = new ComboBox<>();
    private final TextArea to = new TextArea();

    NamesDialog(MendDesk desk) {
        this.desk = desk;
        decide(getTranslation("intake.names.title"), getTranslation("intake.names.save"));
        from.setLabel(getTranslation("intake.names.from"));
        from.setItemLabelGenerator(Named::name);
        from.setItems(
                PartOfName.of(Named::name),
                Stream.concat(
                                NamesField.departments(desk.report()).stream()
                                        .map(name -> new Named(NameKind.DEPARTMENT, name)),
                                NamesField.programmes(desk.report()).stream()
                                        .map(name -> new Named(NameKind.PROGRAMME, name)))
                        .toList());
        from.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                to.setValue(change.getValue().name());
            }
        });
        to.setLabel(getTranslation("intake.names.to"));
        to.setHelperText(getTranslation("intake.names.oneALine"));
        ask(from, "intake.mend.nothing");
        ask(to, "intake.mend.name");
        beginAt(from);
    }

    @Override
    protected void act() {
        List<String> names = to.getValue()
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        Named named = from.getValue();
        if (named == null || names.isEmpty() || names.equals(List.of(named.name()))) {
            throw new Refused("intake.mend.nothing");
        }
        desk.mend(List.of(new Repair.ReplaceNames(named.kind(), null, List.of(named.name()), names)), List.of());
    }
}
