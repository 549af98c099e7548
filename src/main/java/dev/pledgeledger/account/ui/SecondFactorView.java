package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.UnfinishedSignIn;
import dev.pledgeledger.account.UnfinishedSignIn.Stage;
import java.util.List;
import java.util.Set;

/// Asks for the code of the device, or has one set up where there must be one.
@Route(value = AccountPaths.SECOND_FACTOR, autoLayout = false)
@AnonymousAllowed
class SecondFactorView extends SignInStepView {

    SecondFactorView() {
        super(Set.of(Stage.CODE, Stage.ENROLMENT));
    }

    @Override
    String titleKey(UnfinishedSignIn unfinished) {
        return unfinished.enrolment() == null ? "account.code.title" : "account.enrolment.title";
    }

    @Override
    List<String> refused(QueryParameters query) {
        String wait = query.getSingleParameter("wait").orElse("");
        if (wait.matches("\\d{1,4}")) {
            return List.of(getTranslation("account.code.wait", wait));
        }
        if (query.getParameters().containsKey("locked")) {
            return List.of(getTranslation("account.refused.KEY_FILE_MISSING"));
        }
        return query.getParameters().containsKey("wrong")
                ? List.of(getTranslation("account.refused.CODE_WRONG"))
                : List.of();
    }

    @Override
    void ask(Div panel, UnfinishedSignIn unfinished) {
        CodeField code = new CodeField();
        if (unfinished.enrolment() == null) {
            panel.add(new Paragraph(getTranslation("account.code.text")));
            code.setHelperText(getTranslation("account.code.recoveryHelp"));
        } else {
            panel.add(new Paragraph(getTranslation("account.enrolment.required")));
            panel.add(new EnrolmentPicture(unfinished.enrolment()));
        }
        code.setAutofocus(true);
        PostForm form = new PostForm(AccountPaths.SECOND_FACTOR);
        form.add(code);
        panel.add(form.submit(getTranslation("account.code.verb")));
    }
}
