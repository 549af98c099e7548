package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.StandInRow;
import dev.pledgeledger.account.StandInService;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.organization.DepartmentQueries;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// 代理者: who decides in whose place, from when until when, and why.
@Route(AccountPaths.STAND_INS)
@Menu(title = "account.standIn.title", order = 92)
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class StandInsView extends Page implements BeforeEnterObserver {

    private final StandInService standIns;
    private final StaffQueries staff;
    private final DepartmentQueries departments;
    private final boolean mayChange;
    private final LocalDate today;
    private final Div list = new Div();

    StandInsView(
            StandInService standIns,
            StaffQueries staff,
            DepartmentQueries departments,
            AccountService accounts,
            Clock clock) {
        this.standIns = standIns;
        this.staff = staff;
        this.departments = departments;
        this.mayChange = accounts.mayChange();
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("account.standIn.title"));
        if (mayChange) {
            Button name = new Button(getTranslation("account.standIn.name"), click -> name());
            name.addThemeVariants(ButtonVariant.PRIMARY);
            header().addAction(name);
        }
        add(list);
        show();
    }

    private void show() {
        list.removeAll();
        List<StandInRow> rows =
                standIns.all().stream().filter(row -> !row.neverHeld()).toList();
        if (rows.isEmpty()) {
            list.add(new EmptyState(getTranslation(mayChange ? "account.standIn.none" : "account.standIn.noneYet")));
            return;
        }
        RoleNames names = new RoleNames(departments.all());
        PlainTable table = new PlainTable(getTranslation("account.standIn.title"))
                .headings(
                        getTranslation("account.standIn"),
                        getTranslation("account.role"),
                        getTranslation("account.standIn.principal"),
                        getTranslation("account.role.since"),
                        getTranslation("account.role.until"),
                        getTranslation("account.role.state"),
                        getTranslation("common.reason.label"),
                        getTranslation("account.role.end"));
        rows.forEach(row -> table.row(
                row.staffName(),
                names.of(row.standIn().role(), row.standIn().department()),
                row.principalName().isEmpty() ? getTranslation("account.standIn.nobody") : row.principalName(),
                Wareki.day(row.standIn().since()),
                Wareki.day(row.standIn().until()),
                getTranslation(state(row)),
                row.standIn().reason(),
                row.isOver(today) || !mayChange ? new Span() : endings(row)));
        Div panel = new Div(table);
        panel.addClassName("panel");
        list.add(panel);
    }

    private String state(StandInRow row) {
        return row.isOver(today)
                ? "account.role.over"
                : row.isPlanned(today) ? "account.role.planned" : "account.role.current";
    }

    private Component endings(StandInRow row) {
        Button lastDay = button("account.role.lastDay", "account.role.lastDayOf", row);
        lastDay.addClickListener(
                click -> new LastDayDialog(row.staffName(), row.standIn().until(), day -> end(row, day)).open());
        Button now = row.isPlanned(today)
                ? button("account.role.takeBack", "account.role.takeBackOf", row)
                : button("account.role.endNow", "account.role.endNowOf", row);
        now.addClickListener(click -> end(row, today.minusDays(1)));
        Div buttons = new Div(lastDay, now);
        buttons.addClassName("row-buttons");
        return buttons;
    }

    private Button button(String verb, String label, StandInRow row) {
        Button button = new Button(getTranslation(verb));
        button.setAriaLabel(getTranslation(label, getTranslation("account.standIn.of", row.staffName())));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void end(StandInRow row, LocalDate lastDay) {
        standIns.end(row.id(), lastDay);
        show();
        Notices.done(getTranslation("account.standIn.ended", row.staffName()));
    }

    private void name() {
        new StandInDialog(staff.all(), departments.open(), today, wanted -> {
                    standIns.name(wanted);
                    show();
                    Notices.done(getTranslation("account.standIn.named"));
                })
                .open();
    }
}
