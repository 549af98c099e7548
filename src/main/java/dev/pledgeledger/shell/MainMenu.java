package dev.pledgeledger.shell;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import dev.pledgeledger.common.ui.MenuCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The entries this person may open, each view's own `@Menu`, with what waits behind them.
class MainMenu extends SideNav {

    private final Map<String, MenuCount> counts;

    MainMenu(List<MenuCount> counts) {
        this.counts = counts.stream().collect(toMap(MenuCount::path, count -> count));
        setLabel(getTranslation("common.house"));
    }

    void refresh() {
        removeAll();
        MenuConfiguration.getMenuEntries().forEach(entry -> addItem(item(entry)));
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        String path = entry.path().replaceFirst("^/", "");
        // The desk lies at the root: everything else lies below it.
        item.setMatchNested(!path.isEmpty());
        Optional.ofNullable(counts.get(path))
                .map(MenuCount::count)
                .filter(count -> count > 0)
                .ifPresent(count -> item.setSuffixComponent(badge(count)));
        return item;
    }

    private Span badge(int count) {
        Span badge = new Span(Integer.toString(count));
        badge.addClassName("menu-count");
        badge.getElement().setAttribute("role", "img");
        badge.getElement().setAttribute("aria-label", getTranslation("shell.menu.waiting", count));
        return badge;
    }
}
