package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.account.AccountRefusal;
import dev.pledgeledger.account.StaffDetails;
import dev.pledgeledger.organization.DepartmentRow;
import java.util.List;

/// Asks for name, post and department.
class DetailsFields extends Composite<Div> {

    private final TextField name = new TextField();
    private final TextField post = new TextField();
    private final ComboBox<DepartmentRow> department = new ComboBox<>();
    private final List<DepartmentRow> departments;

    /// @param departments open ones are offered; a closed one only to somebody who is still in it
    DetailsFields(List<DepartmentRow> departments) {
        this.departments = departments;
        name.setLabel(getTranslation("account.name"));
        name.setRequiredIndicatorVisible(true);
        post.setLabel(getTranslation("account.post"));
        department.setLabel(getTranslation("account.department"));
        department.setItems(departments.stream().filter(DepartmentRow::isOpen).toList());
        department.setItemLabelGenerator(DepartmentRow::name);
        department.setClearButtonVisible(true);
        getContent().addClassName("form-row");
        getContent().add(name, post, department);
    }

    StaffDetails value() {
        return new StaffDetails(
                name.getValue(),
                post.getValue(),
                department.getValue() == null ? null : department.getValue().id());
    }

    void show(StaffDetails details) {
        name.setValue(details.name());
        post.setValue(details.post());
        department.setItems(departments.stream()
                .filter(row -> row.isOpen() || row.id().equals(details.department()))
                .toList());
        departments.stream()
                .filter(row -> row.id().equals(details.department()))
                .findFirst()
                .ifPresentOrElse(department::setValue, department::clear);
    }

    Refusals refusals(Refusals refusals) {
        return refusals.at(name, AccountRefusal.NAME_MISSING);
    }
}
