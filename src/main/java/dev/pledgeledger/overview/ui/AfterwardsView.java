package dev.pledgeledger.overview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.audit.DeputisedDecision;
import dev.pledgeledger.audit.DeputisedQueries;
import dev.pledgeledger.audit.ReadAfterwardsService;
import dev.pledgeledger.common.CityCalendar;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.cycle.CycleAddresses;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.overview.OverviewPaths;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/// 後閲: what deputies have decided in the place of the person signed in, until she has read each.
@Route(OverviewPaths.AFTERWARDS)
@PermitAll
class AfterwardsView extends Page implements BeforeEnterObserver {

    private final DeputisedQueries deputised;
    private final ReadAfterwardsService readings;
    private final CycleQueries cycles;
    private final CityCalendar calendar;
    private final Clock clock;
    private final Button all = new Button(getTranslation("overview.afterwards.all"));
    private final Div list = new Div();
    private List<DeputisedDecision> unread = List.of();

    AfterwardsView(
            DeputisedQueries deputised,
            ReadAfterwardsService readings,
            CycleQueries cycles,
            CityCalendar calendar,
            Clock clock) {
        this.deputised = deputised;
        this.readings = readings;
        this.cycles = cycles;
        this.calendar = calendar;
        this.clock = clock;
        all.addClickListener(click -> confirmAll());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("overview.afterwards.title"));
        header().addAction(all);
        add(list);
        show();
    }

    private void show() {
        List<DeputisedDecision> decisions = deputised.mine();
        unread = decisions.stream().filter(DeputisedDecision::isUnread).toList();
        header().setNote(getTranslation("overview.afterwards.count", unread.size()));
        all.setVisible(unread.size() > 1);
        list.removeAll();
        if (decisions.isEmpty()) {
            list.add(new EmptyState(getTranslation("overview.afterwards.none")));
            return;
        }
        list.add(new AfterwardsTable(
                decisions,
                new CycleAddresses(cycles.all()),
                clock,
                calendar.days(),
                decision -> read(List.of(decision))));
    }

    private void confirmAll() {
        List<DeputisedDecision> shown = unread;
        Confirm.ask(
                getTranslation("overview.afterwards.all.title", shown.size()),
                getTranslation("overview.afterwards.all.consequence"),
                getTranslation("overview.afterwards.read"),
                () -> read(shown));
    }

    private void read(List<DeputisedDecision> decisions) {
        int read = readings.read(
                decisions.stream().map(decision -> decision.line().number()).toList());
        // The whole page anew, because a count in the menu may have changed with it.
        UI.getCurrent().refreshCurrentRoute(false);
        Notices.done(getTranslation("overview.afterwards.done", read));
    }
}
