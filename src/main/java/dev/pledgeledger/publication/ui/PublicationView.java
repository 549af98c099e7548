package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.Problems;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.publication.EditionQueries;
import dev.pledgeledger.publication.EditionRow;
import dev.pledgeledger.publication.EditionService;
import dev.pledgeledger.publication.PublishOutcome;
import dev.pledgeledger.report.ui.ReportTables;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/// 公表: what stands in the way, the report as it will print, the decision to publish, and the editions there are.
@Route("publication")
@Menu(title = "publication.view.title", order = 50)
@RolesAllowed({"REVIEWER", "SIGNATORY", "AUDITOR", "ADMINISTRATOR"})
class PublicationView extends Page implements BeforeEnterObserver {

    private final CycleQueries cycles;
    private final EditionService service;
    private final EditionQueries editions;
    private final Problems problems = new Problems();
    private final Div content = new Div();

    PublicationView(CycleQueries cycles, EditionService service, EditionQueries editions) {
        this.cycles = cycles;
        this.service = service;
        this.editions = editions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("publication.view.title"));
        add(problems, content);
        show();
    }

    private void show() {
        content.removeAll();
        cycles.current()
                .filter(cycle -> cycle.state() != Cycle.State.PUBLISHED)
                .ifPresentOrElse(this::show, () -> header().setNote(getTranslation("publication.view.nothingOpen")));
        content.add(new H2(getTranslation("publication.editions.title")), editions());
    }

    private void show(Cycle cycle) {
        header().setNote(cycle.year().label());
        List<PublishOutcome.Obstacle> obstacles = service.obstacles(cycle.id());
        if (service.publishes()) {
            TextArea note = new TextArea(getTranslation("publication.note.label"));
            note.setHelperText(getTranslation("publication.note.help"));
            note.setWidthFull();
            note.setMaxLength(2000);
            ExplainedButton publish =
                    new ExplainedButton(getTranslation("publication.publish.verb"), () -> ask(cycle, note)).primary();
            publish.explain(
                    obstacles.stream().map(one -> ObstacleTexts.of(this, one)).toList());
            Div form = new Div(note, publish);
            form.addClassName("form");
            content.add(form);
        }
        Details preview =
                new Details(getTranslation("publication.preview.title"), new ReportTables(service.preview(cycle.id())));
        preview.setWidthFull();
        content.add(preview);
    }

    private void ask(Cycle cycle, TextArea note) {
        Confirm.ask(
                getTranslation("publication.confirm.title", cycle.year().label()),
                getTranslation("publication.confirm.consequence"),
                getTranslation("publication.publish.verb"),
                () -> publish(cycle, note.getValue()));
    }

    private void publish(Cycle cycle, String note) {
        problems.clear();
        switch (service.publish(cycle.id(), note)) {
            case PublishOutcome.Published published ->
                Notices.done(getTranslation(
                        "publication.done",
                        cycle.year().label(),
                        published.edition().number()));
            case PublishOutcome.Refused refused ->
                problems.show(
                        getTranslation("publication.refused"),
                        refused.obstacles().stream()
                                .map(one -> ObstacleTexts.of(this, one))
                                .toList());
        }
        show();
    }

    private Component editions() {
        List<EditionRow> all = editions.all();
        if (all.isEmpty()) {
            return new EmptyState(getTranslation("publication.editions.none"));
        }
        PlainTable table = new PlainTable(getTranslation("publication.editions.title"))
                .headings(
                        getTranslation("publication.editions.year"),
                        getTranslation("publication.editions.number"),
                        getTranslation("publication.editions.at"),
                        getTranslation("publication.editions.by"),
                        getTranslation("publication.editions.origin"),
                        getTranslation("publication.editions.note"),
                        getTranslation("publication.editions.files"));
        all.forEach(edition -> table.row(
                edition.address(),
                edition.number(),
                new Moment(edition.publishedAt()),
                edition.publishedBy(),
                getTranslation(edition.origin().textKey()),
                edition.changeNote(),
                files(edition, isNewest(edition, all))));
        return table;
    }

    private static boolean isNewest(EditionRow edition, List<EditionRow> all) {
        return all.stream()
                .noneMatch(other -> other.address().equals(edition.address()) && other.number() > edition.number());
    }

    private Component files(EditionRow edition, boolean newest) {
        String folder = "/public/" + edition.address() + "/" + (newest ? "" : "editions/" + edition.number() + "/");
        Div links = new Div(
                link(folder, getTranslation("publication.editions.page")),
                link(folder + "report.csv", "CSV"),
                link(folder + "report.json", "JSON"));
        links.addClassName("links");
        return links;
    }

    private static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }
}
