package dev.pledgeledger.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.OrganizationPaths;
import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.organization.ReorganisationPlan;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The departments, open and closed: opened, reorganised, and what became of them.
@Route(OrganizationPaths.DEPARTMENTS)
@Menu(title = "organization.departments.title", order = 80)
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class DepartmentListView extends Page implements BeforeEnterObserver {

    private final OrganizationDesk desk;
    private final TextField search = new TextField();
    private final Checkbox onlyOpen = new Checkbox();
    private final Grid<DepartmentLine> grid = new Grid<>();
    private final EmptyState nothing;

    DepartmentListView(OrganizationDesk desk) {
        this.desk = desk;
        this.nothing = new EmptyState(getTranslation("organization.departments.none"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("organization.departments.title"));
        if (desk.mayChange()) {
            Button open = new Button(getTranslation("organization.open.verb"), click -> open());
            open.addThemeVariants(ButtonVariant.PRIMARY);
            header().addAction(open);
        }
        search.setLabel(getTranslation("organization.departments.search"));
        search.addClassName("search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        onlyOpen.setLabel(getTranslation("organization.departments.onlyOpen"));
        onlyOpen.addValueChangeListener(change -> show());
        Div filters = new Div(search, onlyOpen);
        filters.addClassName("filters");
        columns();
        add(filters, nothing, grid);
        show();
    }

    private void columns() {
        grid.addColumn(DepartmentLine::name)
                .setHeader(getTranslation("organization.departments.name"))
                .setFrozen(true)
                .setWidth("16em")
                .setFlexGrow(2);
        grid.addColumn(line -> getTranslation(line.row().details().kind().textKey()))
                .setHeader(getTranslation("organization.details.kind"))
                .setWidth("8em")
                .setFlexGrow(0);
        grid.addColumn(line -> day(line.row().openedOn()))
                .setHeader(getTranslation("organization.departments.opened"))
                .setWidth("10.5em")
                .setFlexGrow(0);
        grid.addColumn(line -> day(line.row().closedOn()))
                .setHeader(getTranslation("organization.departments.closedOn"))
                .setWidth("10.5em")
                .setFlexGrow(0);
        grid.addColumn(DepartmentLine::successorNames)
                .setHeader(getTranslation("organization.departments.successors"))
                .setFlexGrow(3);
        grid.addColumn(line -> getTranslation("common.number", line.homes()))
                .setHeader(getTranslation("organization.departments.staff"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6em")
                .setFlexGrow(0);
        grid.addComponentColumn(this::next)
                .setHeader(getTranslation("organization.departments.next"))
                .setWidth("13em")
                .setFlexGrow(0);
        grid.setPartNameGenerator(line -> line.row().isOpen() ? null : "past");
        grid.getElement().setAttribute("aria-label", getTranslation("organization.departments.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
    }

    private void show() {
        List<DepartmentLine> all = desk.lines();
        List<DepartmentLine> found = all.stream()
                .filter(line -> line.name().contains(search.getValue().strip()))
                .filter(line -> line.row().isOpen() || !onlyOpen.getValue())
                .toList();
        grid.setItems(found);
        grid.setVisible(!all.isEmpty());
        search.setVisible(!all.isEmpty());
        onlyOpen.setVisible(!all.isEmpty());
        nothing.setVisible(all.isEmpty());
        long open = found.stream().filter(line -> line.row().isOpen()).count();
        header().setNote(getTranslation("organization.departments.count", open, found.size() - open));
    }

    private Component next(DepartmentLine line) {
        if (line.row().isOpen() && desk.mayChange()) {
            Div both = new Div(
                    button(
                            getTranslation("organization.reorganize.short"),
                            getTranslation("organization.reorganize.of", line.name()),
                            () -> reorganize(line)),
                    button(
                            getTranslation("organization.plan.edit"),
                            getTranslation("organization.details.of", line.name()),
                            () -> describe(line)));
            both.addClassName("row-buttons");
            return both;
        }
        if (!line.row().isOpen() && !line.people().isEmpty()) {
            return button(
                    getTranslation("organization.people.short", line.people().size()),
                    getTranslation("organization.people.of", line.name()),
                    () -> people(line));
        }
        return new Span();
    }

    private void open() {
        new OpenDepartmentDialog(desk.today(), (name, on) -> {
                    desk.open(name, on);
                    show();
                    Notices.done(getTranslation("organization.open.done", name.strip()));
                })
                .open();
    }

    private void reorganize(DepartmentLine line) {
        String title = getTranslation("organization.reorganize.title", line.name());
        ReorganisationPlan begun = new ReorganisationPlan(
                title,
                desk.today(),
                List.of(ReorganisationLine.closing(line.row().id())));
        new ReorganisationDialog(title, begun, desk.open(), wanted -> {
                    ReorganisationId id = desk.plan(wanted);
                    UI.getCurrent().navigate(OrganizationPaths.worklist(id));
                    Notices.done(getTranslation("organization.plan.done", wanted.title()));
                })
                .open();
    }

    private void describe(DepartmentLine line) {
        List<DepartmentRow> others = desk.open().stream()
                .filter(other -> !other.id().equals(line.row().id()))
                .toList();
        new DetailsDialog(line.row(), others, details -> {
                    desk.describe(line.row(), details);
                    show();
                    Notices.done(getTranslation("organization.details.done", line.name()));
                })
                .open();
    }

    private void people(DepartmentLine line) {
        new RemainingPeopleDialog(line, desk.mayChange(), () -> {
                    int moved = desk.moveToSuccessor(line.row().id());
                    show();
                    Notices.done(getTranslation("organization.people.done", moved, line.successorNames()));
                })
                .open();
    }

    private static Button button(String verb, String label, Runnable action) {
        Button button = new Button(verb, click -> action.run());
        button.setAriaLabel(label);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "—" : Wareki.day(day);
    }
}
