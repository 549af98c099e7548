package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.StandInRow;
import dev.pledgeledger.account.StandInService;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
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
        list.add(new StandInTable(
                getTranslation("account.standIn.title"),
                rows,
                new RoleNames(departments.all()),
                today,
                mayChange ? this::end : null));
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
