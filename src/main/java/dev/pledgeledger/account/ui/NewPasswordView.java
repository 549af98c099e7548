package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.AccountRefusal;
import dev.pledgeledger.account.UnfinishedSignIn;
import dev.pledgeledger.account.UnfinishedSignIn.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Asks for a password of her own whoever has signed in with one that somebody else knows.
@Route(value = AccountPaths.NEW_PASSWORD, autoLayout = false)
@AnonymousAllowed
class NewPasswordView extends SignInStepView {

    NewPasswordView() {
        super(Set.of(Stage.NEW_PASSWORD));
    }

    @Override
    String titleKey(UnfinishedSignIn unfinished) {
        return "account.ownPassword.title";
    }

    @Override
    List<String> refused(QueryParameters query) {
        if (query.getParameters().containsKey("different")) {
            return List.of(getTranslation("account.passwordsDiffer"));
        }
        List<String> named =
                List.of(query.getSingleParameter("refused").orElse("").split("\\."));
        return Arrays.stream(AccountRefusal.values())
                .filter(refusal -> named.contains(refusal.name()))
                .map(refusal -> getTranslation(refusal.textKey()))
                .toList();
    }

    @Override
    void ask(Div panel, UnfinishedSignIn unfinished) {
        panel.add(new Paragraph(getTranslation("account.ownPassword.first")));
        PostForm form = new PostForm(AccountPaths.NEW_PASSWORD);
        PasswordField password = field("account.newPassword", "password");
        password.setHelperText(getTranslation("account.passwordHelp"));
        password.setAutofocus(true);
        form.add(password, field("account.passwordAgain", "again"));
        panel.add(form.submit(getTranslation("account.ownPassword.firstVerb")));
    }

    private PasswordField field(String label, String name) {
        PasswordField field = new PasswordField(getTranslation(label));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("name", name);
        field.setWidthFull();
        return field;
    }
}
