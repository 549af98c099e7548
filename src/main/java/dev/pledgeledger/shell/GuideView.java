package dev.pledgeledger.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;

/// 手引き: what each role does, step by step; first that of the person signed in.
@Route(GuideView.PATH + "/:guide?")
@Menu(title = "shell.guide.title", order = 94)
@PermitAll
class GuideView extends Page implements BeforeEnterObserver {

    static final String PATH = "guide";

    private final StaffQueries staff;

    GuideView(StaffQueries staff) {
        this.staff = staff;
        addClassName("guide-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Guide guide = event.getRouteParameters()
                .get("guide")
                .map(address -> Guide.at(address).orElseThrow(NotFoundException::new))
                .orElseGet(() -> of(staff.me()));
        setPageTitle(getTranslation("shell.guide.of", getTranslation(guide.textKey())));
        removeAll();
        add(header(), choice(guide), new Html("<article class=\"guide\">" + guide.html() + "</article>"));
    }

    /// Of several roles the first that has a guide; whoever has none reads how the work is begun.
    private static Guide of(Actor actor) {
        return Arrays.stream(Guide.values())
                .filter(guide -> guide.roles().stream().anyMatch(actor::has))
                .findFirst()
                .orElse(Guide.DRAFTER);
    }

    private Nav choice(Guide shown) {
        Nav choice = new Nav();
        choice.addClassName("counts");
        choice.setAriaLabel(getTranslation("shell.guide.choice"));
        for (Guide guide : Guide.values()) {
            Anchor link = new Anchor(PATH + "/" + guide.address(), getTranslation(guide.textKey()));
            if (guide == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            choice.add(link);
        }
        return choice;
    }
}
