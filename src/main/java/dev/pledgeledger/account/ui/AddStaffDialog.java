package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.account.AccountRefusal;
import dev.pledgeledger.account.AccountRefused;
import dev.pledgeledger.account.NewStaff;
import dev.pledgeledger.organization.DepartmentRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

class AddStaffDialog extends Dialog {

    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final DetailsFields details;
    private final GrantFields grant;
    private final Refusals refusals = new Refusals();

    /// @param add is given what was typed; what it refuses is shown under the fields
    AddStaffDialog(List<DepartmentRow> departments, Clock clock, Consumer<NewStaff> add) {
        details = new DetailsFields(departments);
        grant = new GrantFields(departments, LocalDate.now(clock));
        setHeaderTitle(getTranslation("account.add.title"));
        setWidth("60rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        login.setLabel(getTranslation("account.login"));
        login.setHelperText(getTranslation("account.loginHelp"));
        login.setRequiredIndicatorVisible(true);
        login.setWidth("20rem");
        password.setLabel(getTranslation("account.firstPassword"));
        password.setHelperText(getTranslation("account.passwordHelp"));
        password.setRequiredIndicatorVisible(true);
        password.setWidth("20rem");
        refusals.at(login, AccountRefusal.LOGIN_FORM, AccountRefusal.LOGIN_TAKEN)
                .at(password, Refusals.PASSWORD);
        details.refusals(refusals);
        grant.refusals(refusals);
        Div access = new Div(login, password);
        access.addClassName("form-row");
        Div role = new Div(new H3(getTranslation("account.add.role")), grant);
        Div person = new Div(refusals, details, access);
        person.addClassName("dialog-part");
        role.addClassName("dialog-part");
        add(person, role);
        Button yes = new Button(getTranslation("account.add.verb"), click -> add(add));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), yes);
    }

    private void add(Consumer<NewStaff> add) {
        try {
            add.accept(new NewStaff(login.getValue(), details.value(), password.getValue(), grant.value()));
            close();
        } catch (AccountRefused refused) {
            refusals.show(refused.reasons());
        }
    }
}
