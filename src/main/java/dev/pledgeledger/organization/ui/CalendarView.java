package dev.pledgeledger.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.organization.CityDay;
import dev.pledgeledger.organization.CityDayService;
import dev.pledgeledger.organization.OrganizationPaths;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/// 開庁日: the days on which this city hall is closed, or open, otherwise than elsewhere.
@Route(OrganizationPaths.CALENDAR)
@Menu(title = "organization.calendar.title", order = 82)
@RolesAllowed({"ADMINISTRATOR", "REVIEWER", "AUDITOR"})
class CalendarView extends Page implements BeforeEnterObserver {

    private final CityDayService days;
    private final Grid<CityDay> grid = new Grid<>();
    private final EmptyState nothing = new EmptyState(getTranslation("organization.calendar.none"));

    CalendarView(CityDayService days) {
        this.days = days;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("organization.calendar.title"));
        if (days.mayChange()) {
            Button add =
                    new Button(getTranslation("organization.day.add"), click -> new CityDayDialog(this::add).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header().addAction(add);
        }
        grid.addColumn(day -> Wareki.day(day.day()))
                .setHeader(getTranslation("organization.day.day"))
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.addColumn(day -> getTranslation(day.open() ? "organization.day.open" : "organization.day.closed"))
                .setHeader(getTranslation("organization.day.kind"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(CityDay::name).setHeader(getTranslation("organization.day.name"));
        grid.addComponentColumn(this::removal)
                .setHeader(getTranslation("organization.day.next"))
                .setWidth("8rem")
                .setFlexGrow(0)
                .setVisible(days.mayChange());
        grid.getElement().setAttribute("aria-label", getTranslation("organization.calendar.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        add(new Paragraph(getTranslation("organization.calendar.lead")), nothing, grid);
        show();
    }

    private void show() {
        List<CityDay> all = days.all();
        grid.setItems(all);
        grid.setVisible(!all.isEmpty());
        nothing.setVisible(all.isEmpty());
    }

    private void add(CityDay day) {
        days.add(day);
        show();
        Notices.done(getTranslation("organization.day.added", Wareki.day(day.day())));
    }

    private Button removal(CityDay day) {
        String words = Wareki.day(day.day()) + " " + day.name();
        Button remove = new Button(
                getTranslation("organization.day.remove"),
                click -> Confirm.ask(
                        getTranslation("organization.day.remove.title", words),
                        getTranslation("organization.day.remove.consequence"),
                        getTranslation("organization.day.remove"),
                        () -> {
                            days.remove(day);
                            show();
                            Notices.done(getTranslation("organization.day.removed", words));
                        }));
        remove.setAriaLabel(getTranslation("organization.day.remove.title", words));
        remove.addThemeVariants(ButtonVariant.SMALL);
        return remove;
    }
}
