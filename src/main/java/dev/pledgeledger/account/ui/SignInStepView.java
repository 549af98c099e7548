package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.UnfinishedSignIn;
import dev.pledgeledger.account.UnfinishedSignIn.Stage;
import dev.pledgeledger.common.ui.Problems;
import java.util.List;
import java.util.Set;

/// A page between being vouched for and being signed in. Whoever has not begun is led to where that is done.
abstract class SignInStepView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Set<Stage> stages;
    private String title = "";

    SignInStepView(Set<Stage> stages) {
        this.stages = stages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UnfinishedSignIn.in(VaadinSession.getCurrent().getSession()::getAttribute)
                .filter(unfinished -> stages.contains(unfinished.stage()))
                .ifPresentOrElse(
                        unfinished -> show(unfinished, event.getLocation().getQueryParameters()),
                        () -> event.forwardToUrl(AccountPaths.SIGN_IN));
    }

    private void show(UnfinishedSignIn unfinished, QueryParameters query) {
        removeAll();
        addClassName("alone");
        title = getTranslation(titleKey(unfinished));
        Div head = new Div(new H1(title), new Paragraph(getTranslation("account.step.text")));
        head.addClassName("alone-head");
        add(head);
        List<String> refused = refused(query);
        if (!refused.isEmpty()) {
            Problems problems = new Problems();
            problems.show(getTranslation("account.step.refused"), refused);
            add(problems);
        }
        Div panel = new Div();
        panel.addClassName("panel");
        ask(panel, unfinished);
        Anchor again = new Anchor(AccountPaths.SIGN_IN, getTranslation("account.step.again"));
        panel.add(new Paragraph(again));
        add(panel);
    }

    abstract String titleKey(UnfinishedSignIn unfinished);

    /// What was wrong with what was sent in last; empty where nothing was.
    abstract List<String> refused(QueryParameters query);

    /// Puts what is to be filled in on the panel.
    abstract void ask(Div panel, UnfinishedSignIn unfinished);

    @Override
    public String getPageTitle() {
        return getTranslation("common.pageTitle", title);
    }
}
