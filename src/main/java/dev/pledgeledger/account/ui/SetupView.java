package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.AccountRefusal;
import dev.pledgeledger.account.AccountRefused;
import dev.pledgeledger.account.Foundation;
import dev.pledgeledger.account.Installation;

/// Founds the city with its first administrator. Afterwards there is no such page.
@Route(value = AccountPaths.SETUP, autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Installation installation;
    private final TextField code = new TextField();
    private final TextField city = new TextField();
    private final TextField login = new TextField();
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Refusals refusals = new Refusals();

    SetupView(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (installation.isFounded()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        addClassName("alone");
        Div head = new Div(
                new H1(getTranslation("account.setup.title")), new Paragraph(getTranslation("account.setup.text")));
        head.addClassName("alone-head");
        refusals.at(code, AccountRefusal.SETUP_CODE_WRONG)
                .at(city, AccountRefusal.CITY_NAME_MISSING)
                .at(login, AccountRefusal.LOGIN_FORM, AccountRefusal.LOGIN_TAKEN)
                .at(name, AccountRefusal.NAME_MISSING)
                .at(password, Refusals.PASSWORD);
        label(code, "account.setup.code", "account.setup.codeHelp");
        label(city, "account.setup.city", "account.setup.cityHelp");
        label(login, "account.login", "account.loginHelp");
        label(name, "account.name", "account.setup.nameHelp");
        label(password, "account.password", "account.passwordHelp");
        label(again, "account.passwordAgain", "");
        code.setAutocomplete(Autocomplete.OFF);
        Button found = new Button(getTranslation("account.setup.verb"), click -> found());
        found.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(refusals, code, city, login, name, password, again, found);
        form.addClassNames("panel", "form");
        add(head, form);
        code.focus();
    }

    private void found() {
        refusals.clear();
        if (!password.getValue().equals(again.getValue())) {
            again.setErrorMessage(getTranslation("account.passwordsDiffer"));
            again.setInvalid(true);
            again.focus();
            return;
        }
        try {
            installation.found(new Foundation(
                    code.getValue(), city.getValue(), login.getValue(), name.getValue(), password.getValue()));
            UI.getCurrent().navigate(AccountPaths.SIGN_IN);
        } catch (AccountRefused refused) {
            refusals.show(refused.reasons());
        }
    }

    private void label(TextField field, String key, String help) {
        field.setLabel(getTranslation(key));
        field.setHelperText(getTranslation(help));
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
    }

    private void label(PasswordField field, String key, String help) {
        field.setLabel(getTranslation(key));
        if (!help.isEmpty()) {
            field.setHelperText(getTranslation(help));
        }
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("common.pageTitle", getTranslation("account.setup.title"));
    }
}
