package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
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

    EnrolmentForm(OwnAccountService account, Consumer<List<String>> done) {
        this.account = account;
        this.enrolment = account.enrol();
        this.done = done;
        Button confirm = new Button(getTranslation("account.factor.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        code.addKeyPressListener(Key.ENTER, press -> confirm());
        code.focus();
        getContent().addClassName("form");
        getContent().add(new EnrolmentPicture(enrolment), code, confirm);
    }

    private void confirm() {
        try {
            done.accept(account.confirm(enrolment, code.getValue()));
        } catch (AccountRefused refused) {
            wrong(getTranslation(refused.reasons().iterator().next().textKey()));
        } catch (TooManyTriesException wait) {
            wrong(getTranslation("account.code.wait", wait.seconds()));
        }
    }

    private void wrong(String sentence) {
        code.setErrorMessage(sentence);
        code.setInvalid(true);
        code.focus();
    }
}
