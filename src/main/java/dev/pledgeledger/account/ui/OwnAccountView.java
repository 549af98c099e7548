package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.OwnAccount;
import dev.pledgeledger.account.OwnAccountService;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import jakarta.annotation.security.PermitAll;

/// 自分の設定: the password and the second factor of the person signed in.
@Route(AccountPaths.OWN)
@PermitAll
class OwnAccountView extends Page implements BeforeEnterObserver {

    private final OwnAccountService account;
    private final Div panels = new Div();

    OwnAccountView(OwnAccountService account) {
        this.account = account;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("account.own.title"));
        panels.addClassName("page");
        add(panels);
        show();
    }

    private void show() {
        panels.removeAll();
        OwnAccount mine = account.mine();
        panels.add(new OwnPasswordPanel(mine, account, () -> done("account.ownPassword.done")));
        panels.add(new SecondFactorPanel(mine, account, this::done));
    }

    private void done(String key) {
        show();
        Notices.done(getTranslation(key));
    }
}
