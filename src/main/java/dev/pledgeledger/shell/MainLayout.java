package dev.pledgeledger.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.pledgeledger.account.Installation;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.WithheldRoles;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.MenuCount;
import dev.pledgeledger.common.ui.StateBadge;
import org.springframework.beans.factory.ObjectProvider;

/// The frame of every page: menu on the left, city and person on top. Open to everybody, because error pages stand
/// in it too; to strangers it shows no menu.
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final Main main = new Main();
    private final MainMenu menu;
    private final WithheldRoles withheld;
    private final WithheldNote note = new WithheldNote();
    private final boolean known;

    MainLayout(
            Installation installation,
            StaffQueries staff,
            AuthenticationContext authentication,
            WithheldRoles withheld,
            ObjectProvider<MenuCount> counts) {
        this.withheld = withheld;
        this.known = authentication.isAuthenticated();
        this.menu = new MainMenu(counts.orderedStream().toList());
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
        Anchor skip = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        if (installation.isSample()) {
            // In print there is no frame to show the badge in.
            getElement().setAttribute("data-sample", getTranslation("shell.sample"));
        }
        if (known) {
            DrawerToggle toggle = new DrawerToggle();
            toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
            addToNavbar(top(skip, toggle, city(installation), new WhoBar(staff.me(), authentication::logout)));
            addToDrawer(menu);
            setPrimarySection(Section.DRAWER);
        } else {
            addToNavbar(top(skip, city(installation)));
            setDrawerOpened(false);
        }
    }

    private static Header top(Component... parts) {
        Header top = new Header(parts);
        top.addClassName("top");
        return top;
    }

    private Div city(Installation installation) {
        Div city = new Div(new Span(installation.cityName()));
        city.addClassName("city-name");
        if (installation.isSample()) {
            city.add(new StateBadge(getTranslation("shell.sample"), Meaning.ATTENTION));
        }
        return city;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.add(note);
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.refresh();
        if (known) {
            note.show(withheld.mine());
        }
    }
}
