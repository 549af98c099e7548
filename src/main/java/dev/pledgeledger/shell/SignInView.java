package dev.pledgeledger.shell;

import com.vaadin.flow.component.html.Anchor;
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
import dev.pledgeledger.account.SignInWays;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.Problems;
import dev.pledgeledger.common.ui.SignInHint;
import dev.pledgeledger.common.ui.StateBadge;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/// Where everybody comes in.
@Route(value = AccountPaths.SIGN_IN, autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /// Shows the form to whoever gets in with a local password where everybody else is asked elsewhere.
    private static final String LOCAL = "local";

    private final Installation installation;
    private final SignInWays ways;
    private final List<SignInHint> hints;
    private final LoginForm form = new LoginForm();

    SignInView(Installation installation, SignInWays ways, ObjectProvider<SignInHint> hints) {
        this.installation = installation;
        this.ways = ways;
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
        QueryParameters query = event.getLocation().getQueryParameters();
        show(query);
        add(head);
        showAbove(query);
        add(ways(query));
        if (installation.isSample() && !hints.isEmpty()) {
            add(samples());
        }
    }

    /// What the form itself has to say of what was typed into it; anything else stands above it.
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
        String wait = query.getSingleParameter(SignInLine.WAIT.parameter()).orElse("");
        SignInLine line = wait.matches("\\d{1,4}") ? SignInLine.WAIT : SignInLine.ERROR;
        error.setTitle(getTranslation(line.titleKey()));
        error.setMessage(getTranslation(line.textKey(), wait));
        form.setI18n(text);
        form.setError(line == SignInLine.WAIT || SignInLine.in(query).equals(Optional.of(SignInLine.ERROR)));
    }

    private void showAbove(QueryParameters query) {
        SignInLine.in(query)
                .filter(line -> line != SignInLine.ERROR && line != SignInLine.WAIT)
                .ifPresent(line -> {
                    Problems problems = new Problems();
                    problems.show(getTranslation(line.titleKey()), List.of(getTranslation(line.textKey())));
                    add(problems);
                });
    }

    /// The way over the identity provider, where there is one, and the form.
    private Div ways(QueryParameters query) {
        Div panel = new Div();
        panel.addClassName("panel");
        ways.providerLabel().ifPresent(label -> {
            Anchor provider = new Anchor(
                    ways.providerAddress(), label.isEmpty() ? getTranslation("shell.signIn.provider") : label);
            provider.setRouterIgnore(true);
            provider.addClassName("sign-in-provider");
            panel.add(provider);
        });
        if (ways.formIsForEverybody() || query.getParameters().containsKey(LOCAL) || form.isError()) {
            panel.add(form, new Paragraph(getTranslation("shell.signIn.forgotten")));
        } else {
            Anchor local = new Anchor(AccountPaths.SIGN_IN + "?" + LOCAL, getTranslation("shell.signIn.local"));
            panel.add(new Paragraph(local));
        }
        return panel;
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
