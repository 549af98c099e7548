package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.pledgeledger.account.AccountRefusal;
import dev.pledgeledger.account.AccountRefused;
import dev.pledgeledger.account.Enrolment;
import dev.pledgeledger.account.OwnAccountService;
import dev.pledgeledger.account.TooManyTriesException;
import java.util.List;
import java.util.function.Consumer;

/// Shows the secret of a new second factor, asks for its first code, and hands on the first recovery codes.
class EnrolmentForm extends Composite<Div> {

    private final OwnAccountService account;
    private final Enrolment enrolment;
    private final Consumer<List<String>> done;
    private final CodeField code = new CodeField();
    private final PasswordField password = new PasswordField(getTranslation("account.factor.password"));

    /// @param passwordHere whether her password is kept here: then it is asked for too
    EnrolmentForm(OwnAccountService account, boolean passwordHere, Consumer<List<String>> done) {
        this.account = account;
        this.enrolment = account.enrol();
        this.done = done;
        Button confirm = new Button(getTranslation("account.factor.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        code.addKeyPressListener(Key.ENTER, press -> confirm());
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.addKeyPressListener(Key.ENTER, press -> confirm());
        code.focus();
        getContent().addClassName("form");
        getContent().add(new EnrolmentPicture(enrolment), code);
        if (passwordHere) {
            getContent().add(password);
        }
        getContent().add(confirm);
    }

    private void confirm() {
        try {
            done.accept(account.confirm(enrolment, code.getValue(), password.getValue()));
        } catch (AccountRefused refused) {
            AccountRefusal reason = refused.reasons().iterator().next();
            if (reason == AccountRefusal.PASSWORD_WRONG) {
                wrong(password, getTranslation(reason.textKey()));
            } else {
                wrong(code, getTranslation(reason.textKey()));
            }
        } catch (TooManyTriesException wait) {
            wrong(code, getTranslation("account.code.wait", wait.seconds()));
        }
    }

    private <F extends HasValidation & Focusable<?>> void wrong(F field, String sentence) {
        code.setInvalid(false);
        password.setInvalid(false);
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
