package dev.pledgeledger.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.Installation;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.SignInHint;
import dev.pledgeledger.common.ui.StateBadge;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/// Where everybody comes in.
@Route(value = AccountPaths.SIGN_IN, autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Installation installation;
    private final List<SignInHint> hints;
    private final LoginForm form = new LoginForm();

    SignInView(Installation installation, ObjectProvider<SignInHint> hints) {
        this.installation = installation;
        this.hints = hints.orderedStream().toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        addClassName("alone");
        Div head = new Div(new H1(getTranslation("common.house")), new Paragraph(installation.cityName()));
        head.addClassName("alone-head");
        if (installation.isSample()) {
            head.add(new Div(new StateBadge(getTranslation("shell.sample"), Meaning.ATTENTION)));
        }
        form.setAction(AccountPaths.SIGN_IN);
        form.setForgotPasswordButtonVisible(false);
        show(event.getLocation().getQueryParameters());
        Div panel = new Div(form, new Paragraph(getTranslation("shell.signIn.forgotten")));
        panel.addClassName("panel");
        add(head, panel);
        if (installation.isSample() && !hints.isEmpty()) {
            add(samples());
        }
    }

    private void show(QueryParameters query) {
        LoginI18n text = LoginI18n.createDefault();
        LoginI18n.Form labels = text.getForm();
        labels.setTitle(getTranslation("shell.signIn.title"));
        labels.setUsername(getTranslation("shell.signIn.login"));
        labels.setPassword(getTranslation("shell.signIn.password"));
        labels.setSubmit(getTranslation("shell.signIn.submit"));
        LoginI18n.ErrorMessage error = text.getErrorMessage();
        error.setUsername(getTranslation("shell.signIn.loginMissing"));
        error.setPassword(getTranslation("shell.signIn.passwordMissing"));
        String wait = query.getSingleParameter(SignInFailures.WAIT).orElse("");
        boolean waiting = wait.matches("\\d{1,4}");
        error.setTitle(getTranslation(waiting ? "shell.signIn.waitTitle" : "shell.signIn.errorTitle"));
        error.setMessage(waiting ? getTranslation("shell.signIn.wait", wait) : getTranslation("shell.signIn.error"));
        form.setI18n(text);
        form.setError(waiting || query.getParameters().containsKey(SignInFailures.ERROR));
    }

    private Div samples() {
        PlainTable table = new PlainTable(getTranslation("shell.signIn.sampleTitle"))
                .headings(
                        getTranslation("shell.signIn.sampleWho"),
                        getTranslation("shell.signIn.login"),
                        getTranslation("shell.signIn.password"));
        hints.stream()
                .flatMap(hint -> hint.lines().stream())
                .forEach(line -> table.row(line.who(), line.login(), line.password()));
        Div panel = new Div(
                new H2(getTranslation("shell.signIn.sampleTitle")),
                new Paragraph(getTranslation("shell.signIn.sampleText")),
                table);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("common.pageTitle", getTranslation("shell.signIn.title"));
    }
}
