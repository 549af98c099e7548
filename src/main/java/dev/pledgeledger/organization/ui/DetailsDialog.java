package dev.pledgeledger.organization.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.common.ui.PartOfName;
import dev.pledgeledger.organization.DepartmentDetails;
import dev.pledgeledger.organization.DepartmentKind;
import dev.pledgeledger.organization.DepartmentRow;
import java.util.List;
import java.util.function.Consumer;

/// Changes what is known of a department besides its name.
class DetailsDialog extends FormDialog {

    private final TextField qualifier = new TextField();
    private final ComboBox<DepartmentKind> kind = new ComboBox<>();
    private final ComboBox<DepartmentRow> parent = new ComboBox<>();
    private final Consumer<DepartmentDetails> save;

    /// @param others that can be its parent
    DetailsDialog(DepartmentRow department, List<DepartmentRow> others, Consumer<DepartmentDetails> save) {
        this.save = save;
        decide(
                getTranslation("organization.details.of", department.name()),
                getTranslation("organization.details.verb"));
        explain(getTranslation("organization.details.text"));
        ask(qualifier, "organization.refused.qualifierTaken");
        qualifier.setLabel(getTranslation("organization.details.qualifier"));
        qualifier.setHelperText(getTranslation("organization.details.qualifierHelp"));
        qualifier.setValue(department.details().qualifier());
        ask(kind);
        kind.setLabel(getTranslation("organization.details.kind"));
        kind.setItems(DepartmentKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        kind.setValue(department.details().kind());
        ask(parent, "organization.refused.unknownParent", "organization.refused.parentBelow");
        parent.setLabel(getTranslation("organization.details.parent"));
        parent.setItems(PartOfName.of(DepartmentRow::name), others);
        parent.setItemLabelGenerator(DepartmentRow::name);
        parent.setClearButtonVisible(true);
        others.stream()
                .filter(row -> row.id().equals(department.details().parent()))
                .findFirst()
                .ifPresent(parent::setValue);
        beginAt(qualifier);
    }

    @Override
    protected void act() {
        save.accept(new DepartmentDetails(
                qualifier.getValue(),
                kind.getOptionalValue().orElse(DepartmentKind.OTHER),
                parent.getOptionalValue().map(DepartmentRow::id).orElse(null)));
    }
}
