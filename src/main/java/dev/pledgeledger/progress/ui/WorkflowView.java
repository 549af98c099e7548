package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.progress.Need;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.WorkflowDiagram;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.stream.Collectors;

/// The workflow, explained by the very table that rules it: a drawing, and the same in words.
@Route("help/workflow")
@Menu(title = "progress.workflow.title", order = 95)
@PermitAll
class WorkflowView extends Page implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("progress.workflow.title"));
        // By itself it would lose its view box: only a browser that reads a page knows how that is spelled.
        // It is wider than most windows, and is moved with the arrow keys as well.
        Html drawing = new Html("<div class=\"workflow-drawing\" tabindex=\"0\" role=\"group\" aria-label=\""
                + getTranslation("progress.workflow.title") + "\">" + WorkflowDiagram.svg(getLocale()) + "</div>");
        add(
                new Paragraph(getTranslation("progress.workflow.lead")),
                drawing,
                new H2(getTranslation("progress.workflow.inWords")),
                table(),
                new H2(getTranslation("progress.workflow.eyes.title")),
                rules());
    }

    private PlainTable table() {
        PlainTable table = new PlainTable(getTranslation("progress.workflow.inWords"))
                .headings(
                        getTranslation("progress.workflow.step"),
                        getTranslation("progress.workflow.from"),
                        getTranslation("progress.workflow.to"),
                        getTranslation("progress.workflow.who"),
                        getTranslation("progress.workflow.needs"));
        for (Step step : Step.values()) {
            table.row(
                    getTranslation(step.textKey()),
                    states(step.startsFrom().stream().sorted().toList()),
                    step.follows().isEmpty() ? getTranslation("progress.workflow.stays") : states(step.follows()),
                    getTranslation(step.who().textKey()),
                    step.allNeeds().stream()
                            .sorted()
                            .map(Need::textKey)
                            .map(this::getTranslation)
                            .collect(Collectors.joining(getTranslation("common.why.separator"))));
        }
        return table;
    }

    private String states(Collection<State> states) {
        return states.stream()
                .map(state -> getTranslation(state.textKey()))
                .collect(Collectors.joining(getTranslation("common.why.separator")));
    }

    private UnorderedList rules() {
        UnorderedList list = new UnorderedList();
        getTranslation("progress.workflow.eyes").lines().forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
