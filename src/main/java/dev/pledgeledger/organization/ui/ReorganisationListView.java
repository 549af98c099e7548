package dev.pledgeledger.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.organization.OrganizationPaths;
import dev.pledgeledger.organization.Reorganisation;
import dev.pledgeledger.organization.ReorganisationPlan;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/// 組織改編: what is planned and what was applied, and the way to the worklist of each.
@Route(OrganizationPaths.REORGANISATIONS)
@Menu(title = "organization.reorganisations.title", order = 62)
@RolesAllowed({"REVIEWER", "ADMINISTRATOR", "AUDITOR"})
class ReorganisationListView extends Page implements BeforeEnterObserver {

    private final ReorganisationDesk desk;
    private final Grid<Reorganisation> grid = new Grid<>();
    private final EmptyState nothing = new EmptyState(getTranslation("organization.reorganisations.none"));

    ReorganisationListView(ReorganisationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("organization.reorganisations.title"));
        if (desk.mayPlan()) {
            Button plan = new Button(getTranslation("organization.plan.verb"), click -> plan());
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            header().addAction(plan);
        }
        columns();
        add(nothing, grid);
        show();
    }

    private void columns() {
        grid.addComponentColumn(ReorganisationListView::title)
                .setHeader(getTranslation("organization.plan.name"))
                .setFrozen(true)
                .setWidth("15rem")
                .setFlexGrow(1);
        grid.addColumn(each -> Wareki.day(each.plan().on()))
                .setHeader(getTranslation("organization.reorganize.on"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::lines)
                .setHeader(getTranslation("organization.reorganisations.lines"))
                .setWidth("20rem")
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("organization.reorganisations.state"))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::next)
                .setHeader(getTranslation("organization.departments.next"))
                .setWidth("11rem")
                .setFlexGrow(0)
                .setVisible(desk.mayPlan());
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("organization.reorganisations.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
    }

    private void show() {
        List<Reorganisation> all = desk.all();
        grid.setItems(all);
        grid.setVisible(!all.isEmpty());
        nothing.setVisible(all.isEmpty());
    }

    private static Component title(Reorganisation each) {
        return new Anchor(OrganizationPaths.worklist(each.id()), each.plan().title());
    }

    private Component lines(Reorganisation each) {
        Map<DepartmentId, String> names = desk.names();
        LineWords words = new LineWords(this, id -> names.getOrDefault(id, ""));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        each.plan().lines().forEach(line -> list.add(new ListItem(words.of(each.plan(), line))));
        return list;
    }

    private Component state(Reorganisation each) {
        if (each.isApplied()) {
            return new StateBadge(getTranslation("organization.reorganisations.applied"), Meaning.DONE);
        }
        return each.isDue(desk.today())
                ? new StateBadge(getTranslation("organization.reorganisations.due"), Meaning.ATTENTION)
                : new StateBadge(getTranslation("organization.reorganisations.planned"), Meaning.NEUTRAL);
    }

    private Component next(Reorganisation each) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        if (!each.isApplied()) {
            String title = each.plan().title();
            SmallButton edit = new SmallButton(getTranslation("organization.plan.edit"), () -> edit(each));
            edit.setAriaLabel(getTranslation("organization.plan.editOf", title));
            SmallButton delete = new SmallButton(getTranslation("organization.plan.delete"), () -> delete(each));
            delete.setAriaLabel(getTranslation("organization.plan.deleteOf", title));
            buttons.add(edit, delete);
        }
        return buttons;
    }

    private void plan() {
        ReorganisationPlan empty = new ReorganisationPlan("", desk.today(), List.of());
        new ReorganisationDialog(getTranslation("organization.plan.title"), empty, desk.open(), wanted -> {
                    desk.plan(wanted);
                    show();
                    Notices.done(getTranslation("organization.plan.done", wanted.title()));
                })
                .open();
    }

    private void edit(Reorganisation seen) {
        String title = getTranslation("organization.plan.editOf", seen.plan().title());
        new ReorganisationDialog(title, seen.plan(), desk.open(), wanted -> {
                    desk.change(seen, wanted);
                    show();
                    Notices.done(getTranslation("organization.plan.done", wanted.title()));
                })
                .open();
    }

    private void delete(Reorganisation seen) {
        Confirm.ask(
                getTranslation("organization.plan.deleteOf", seen.plan().title()),
                getTranslation("organization.plan.deleteText"),
                getTranslation("organization.plan.delete"),
                () -> {
                    desk.delete(seen);
                    show();
                    Notices.done(getTranslation(
                            "organization.plan.deleted", seen.plan().title()));
                });
    }
}
