package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.StaffRow;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.organization.DepartmentQueries;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The staff: who can sign in, and as what.
@Route(AccountPaths.STAFF)
@Menu(title = "account.staff.title", order = 90)
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class StaffListView extends Page implements BeforeEnterObserver {

    private final StaffQueries staff;
    private final AccountService accounts;
    private final DepartmentQueries departments;
    private final Clock clock;
    private final TextField search = new TextField();
    private final Checkbox onlyActive = new Checkbox();
    private final Grid<StaffRow> grid = new Grid<>();
    private RoleNames names = new RoleNames(List.of());

    StaffListView(StaffQueries staff, AccountService accounts, DepartmentQueries departments, Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.departments = departments;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("account.staff.title"));
        if (accounts.mayChange()) {
            Button add = new Button(getTranslation("account.add.verb"), click -> add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header().addAction(new Anchor(AccountPaths.TRANSFERS, getTranslation("account.moves.title")));
            header().addAction(add);
        }
        search.setLabel(getTranslation("account.staff.search"));
        search.addClassName("search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        onlyActive.setLabel(getTranslation("account.staff.onlyActive"));
        onlyActive.addValueChangeListener(change -> show());
        Div filters = new Div(search, onlyActive);
        filters.addClassName("filters");
        columns();
        add(filters, grid);
        show();
    }

    private void columns() {
        grid.addColumn(StaffRow::login)
                .setHeader(getTranslation("account.login"))
                .setFrozen(true)
                .setWidth("10em")
                .setFlexGrow(0);
        grid.addColumn(StaffRow::name)
                .setHeader(getTranslation("account.name"))
                .setWidth("11em")
                .setFlexGrow(0);
        grid.addColumn(this::place)
                .setHeader(getTranslation("account.staff.place"))
                .setFlexGrow(2);
        grid.addColumn(this::roles)
                .setHeader(getTranslation("account.staff.roles"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("account.staff.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::open)
                .setHeader(getTranslation("account.staff.next"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setPartNameGenerator(row -> row.active() ? null : "past");
        grid.getElement().setAttribute("aria-label", getTranslation("account.staff.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
    }

    private String place(StaffRow row) {
        return Stream.of(
                        names.department(row.details().department()),
                        row.details().post())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String roles(StaffRow row) {
        return row.current().stream().map(names::of).collect(Collectors.joining("、"));
    }

    private void show() {
        names = new RoleNames(departments.all());
        List<StaffRow> found = staff.all().stream()
                .filter(row -> row.active() || !onlyActive.getValue())
                .filter(row -> Stream.of(row.login(), row.name(), place(row), roles(row))
                        .anyMatch(text -> text.contains(search.getValue().strip())))
                .toList();
        grid.setItems(found);
        header().setNote(getTranslation("account.staff.count", found.size()));
    }

    private void add() {
        new AddStaffDialog(departments.open(), clock, wanted -> {
                    accounts.add(wanted);
                    show();
                    Notices.done(
                            getTranslation("account.add.done", wanted.details().name()));
                })
                .open();
    }

    private Button open(StaffRow row) {
        boolean change = accounts.mayChange();
        Button open = new Button(
                getTranslation(change ? "account.edit.verb" : "account.read.verb"),
                click -> new StaffDialog(row.id(), accounts, staff, departments, clock, this::show).open());
        open.setAriaLabel(getTranslation(change ? "account.edit.of" : "account.read.of", row.name()));
        open.addThemeVariants(ButtonVariant.SMALL);
        return open;
    }

    private StateBadge state(StaffRow row) {
        return new StateBadge(
                getTranslation(row.active() ? "account.staff.active" : "account.staff.inactive"), Meaning.NEUTRAL);
    }
}
