package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.pledgeledger.account.AccountRefusal;
import dev.pledgeledger.account.AccountRefused;
import dev.pledgeledger.account.OwnAccount;
import dev.pledgeledger.account.OwnAccountService;
import dev.pledgeledger.account.TooManyTriesException;
import java.util.Set;

/// Changes the password of the person signed in, who says her old one first.
class OwnPasswordPanel extends Section {

    private final PasswordField old = new PasswordField(getTranslation("account.ownPassword.old"));
    private final PasswordField wanted = new PasswordField(getTranslation("account.newPassword"));
    private final PasswordField again = new PasswordField(getTranslation("account.passwordAgain"));
    private final Refusals refusals = new Refusals();
    private final OwnAccountService account;
    private final Runnable done;

    OwnPasswordPanel(OwnAccount mine, OwnAccountService account, Runnable done) {
        this.account = account;
        this.done = done;
        addClassName("panel");
        add(new H2(getTranslation("account.ownPassword.panel")));
        if (!mine.passwordHere()) {
            add(new Paragraph(getTranslation("account.ownPassword.elsewhere")));
            return;
        }
        Div form = new Div();
        form.addClassName("form");
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setHelperText(getTranslation("account.passwordHelp"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        refusals.at(old, AccountRefusal.OLD_PASSWORD_WRONG)
                .at(wanted, Refusals.PASSWORD)
                .at(wanted, AccountRefusal.PASSWORD_IS_THE_OLD_ONE)
                .at(again, AccountRefusal.PASSWORDS_DIFFER);
        form.add(refusals);
        add(new Paragraph(getTranslation("account.ownPassword.text")), form);
        for (PasswordField field : new PasswordField[] {old, wanted, again}) {
            field.setRequiredIndicatorVisible(true);
            form.add(field);
        }
        form.add(new Button(getTranslation("account.ownPassword.verb"), click -> change()));
    }

    private void change() {
        if (!wanted.getValue().equals(again.getValue())) {
            refusals.show(Set.of(AccountRefusal.PASSWORDS_DIFFER));
            return;
        }
        try {
            account.changePassword(old.getValue(), wanted.getValue());
            done.run();
        } catch (AccountRefused refused) {
            refusals.show(refused.reasons());
        } catch (TooManyTriesException wait) {
            refusals.clear();
            old.setErrorMessage(getTranslation("account.code.wait", wait.seconds()));
            old.setInvalid(true);
        }
    }
}
