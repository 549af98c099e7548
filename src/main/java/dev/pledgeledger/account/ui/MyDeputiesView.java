package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.MembershipRow;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.StandInRow;
import dev.pledgeledger.account.StandInService;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.organization.DepartmentQueries;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// わたしの代理: whom the person signed in lets decide in her place, and in whose place she does.
@Route(AccountPaths.MY_DEPUTIES)
@RolesAllowed({"HEAD", "DIRECTOR", "REVIEWER", "SIGNATORY"})
class MyDeputiesView extends Page implements BeforeEnterObserver {

    private final StandInService standIns;
    private final StaffQueries staff;
    private final DepartmentQueries departments;
    private final LocalDate today;
    private final ExplainedButton name;
    private final Div lists = new Div();

    MyDeputiesView(StandInService standIns, StaffQueries staff, DepartmentQueries departments, Clock clock) {
        this.standIns = standIns;
        this.staff = staff;
        this.departments = departments;
        this.today = LocalDate.now(clock);
        this.name = new ExplainedButton(getTranslation("account.standIn.name"), this::name).primary();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("account.deputy.mine"));
        header().addAction(name);
        lists.addClassName("page");
        add(lists);
        show();
    }

    private void show() {
        List<MembershipRow> held = staff.myDecidingRoles();
        name.explain(held.isEmpty() ? List.of(getTranslation("account.deputy.noRole")) : List.of());
        lists.removeAll();
        RoleNames names = new RoleNames(departments.all());
        lists.add(section("account.deputy.forMe", standIns.mine(), names, this::end));
        List<StandInRow> others = standIns.inPlaceOfOthers();
        if (!others.isEmpty()) {
            lists.add(section("account.deputy.others", others, names, null));
        }
    }

    private Section section(
            String title, List<StandInRow> rows, RoleNames names, @Nullable BiConsumer<StandInRow, LocalDate> end) {
        Section section = new Section(new H2(getTranslation(title)));
        section.add(
                rows.isEmpty()
                        ? new EmptyState(getTranslation("account.deputy.none"))
                        : new StandInTable(getTranslation(title), rows, names, today, end));
        return section;
    }

    private void end(StandInRow row, LocalDate lastDay) {
        standIns.end(row.id(), lastDay);
        show();
        Notices.done(getTranslation("account.standIn.ended", row.staffName()));
    }

    private void name() {
        new DeputyDialog(
                        staff.colleagues(),
                        staff.myDecidingRoles(),
                        new RoleNames(departments.all()),
                        today,
                        wanted -> {
                            standIns.nameMine(wanted);
                            show();
                            Notices.done(getTranslation("account.standIn.named"));
                        })
                .open();
    }
}
