package dev.pledgeledger.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.OrganizationPaths;
import dev.pledgeledger.organization.OrganizationService;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The departments, and the way to open a new one.
@Route(OrganizationPaths.DEPARTMENTS)
@Menu(title = "organization.departments.title", order = 80)
@RolesAllowed("ADMINISTRATOR")
class DepartmentListView extends Page implements BeforeEnterObserver {

    private final DepartmentQueries departments;
    private final OrganizationService organization;
    private final TextField search = new TextField();
    private final Grid<DepartmentRow> grid = new Grid<>();
    private final EmptyState nothing;

    DepartmentListView(DepartmentQueries departments, OrganizationService organization) {
        this.departments = departments;
        this.organization = organization;
        this.nothing = new EmptyState(getTranslation("organization.departments.none"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("organization.departments.title"));
        Button open = new Button(getTranslation("organization.open.verb"), click -> askForName());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        header().addAction(open);
        search.setLabel(getTranslation("organization.departments.search"));
        search.addClassName("search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        grid.addColumn(DepartmentRow::name)
                .setHeader(getTranslation("organization.departments.name"))
                .setFlexGrow(3);
        grid.addColumn(row -> day(row.openedOn())).setHeader(getTranslation("organization.departments.opened"));
        grid.addComponentColumn(this::state).setHeader(getTranslation("organization.departments.state"));
        grid.getElement().setAttribute("aria-label", getTranslation("organization.departments.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        add(search, nothing, grid);
        show();
    }

    private void show() {
        List<DepartmentRow> all = departments.all();
        List<DepartmentRow> found = all.stream()
                .filter(row -> row.name().contains(search.getValue().strip()))
                .toList();
        grid.setItems(found);
        grid.setVisible(!all.isEmpty());
        search.setVisible(!all.isEmpty());
        nothing.setVisible(all.isEmpty());
        header().setNote(getTranslation("organization.departments.count", found.size()));
    }

    private void askForName() {
        new OpenDepartmentDialog(name -> {
                    organization.open(name);
                    show();
                    Notices.done(getTranslation("organization.open.done", name));
                })
                .open();
    }

    private StateBadge state(DepartmentRow row) {
        return new StateBadge(
                row.isOpen()
                        ? getTranslation("organization.departments.open")
                        : getTranslation("organization.departments.closed", day(row.closedOn())),
                Meaning.NEUTRAL);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "—" : Wareki.day(day);
    }
}
