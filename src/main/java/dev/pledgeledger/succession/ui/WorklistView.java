package dev.pledgeledger.succession.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.FieldRefusals;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.organization.OrganizationPaths;
import dev.pledgeledger.organization.Reorganisation;
import dev.pledgeledger.succession.Applied;
import dev.pledgeledger.succession.Candidate;
import dev.pledgeledger.succession.Choice;
import dev.pledgeledger.succession.Place;
import dev.pledgeledger.succession.WorkLine;
import dev.pledgeledger.succession.Worklist;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// 組織改編の作業表: the entries concerned by department of before, what each will print, and the one act of applying.
@Route(OrganizationPaths.REORGANISATIONS + "/:reorganisation")
@RolesAllowed({"REVIEWER", "ADMINISTRATOR", "AUDITOR"})
class WorklistView extends Page implements BeforeEnterObserver {

    private final WorklistDesk desk;
    private final FieldRefusals refusals = new FieldRefusals();
    private final Div content = new Div();
    private final ExplainedButton apply =
            new ExplainedButton(getTranslation("succession.apply.verb"), this::askToApply).primary();
    private String id = "";
    private @Nullable Worklist shown;

    WorklistView(WorklistDesk desk) {
        this.desk = desk;
        content.addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("reorganisation").orElse("");
        setPageTitle(getTranslation("succession.worklist.title"));
        header().addAction(
                        new Anchor(OrganizationPaths.REORGANISATIONS, getTranslation("succession.worklist.back")),
                        apply);
        add(refusals, content);
        show();
    }

    private void show() {
        content.removeAll();
        apply.setVisible(false);
        desk.find(id)
                .ifPresentOrElse(
                        this::show, () -> content.add(new EmptyState(getTranslation("succession.worklist.gone"))));
    }

    private void show(Worklist found) {
        shown = found;
        Reorganisation event = found.reorganisation();
        Reorganisation.Applied applied = event.applied();
        if (applied != null) {
            header().setNote(event.plan().title());
            content.add(new EmptyState(getTranslation(
                    "succession.worklist.applied", Wareki.day(event.plan().on()), applied.by())));
            return;
        }
        header().setNote(getTranslation(
                "succession.worklist.note",
                event.plan().title(),
                Wareki.day(event.plan().on()),
                found.lines().size(),
                found.open()));
        apply.setVisible(desk.mayDecide());
        apply.explain(against(found));
        if (found.lines().isEmpty()) {
            content.add(new EmptyState(getTranslation("succession.worklist.nothing")));
        }
        Map<String, List<WorkLine>> byOld =
                found.lines().stream().collect(groupingBy(WorkLine::oldName, LinkedHashMap::new, toList()));
        byOld.values()
                .forEach(lines -> content.add(
                        new OldDepartmentSection(found, lines, desk.mayDecide(), this::choose, this::follow)));
    }

    private List<String> against(Worklist found) {
        List<Refused> reasons = new ArrayList<>();
        if (!found.reorganisation().isDue(desk.today())) {
            reasons.add(new Refused(
                    "organization.refused.notYet",
                    Wareki.day(found.reorganisation().plan().on())));
        }
        reasons.addAll(found.missing());
        return reasons.stream()
                .map(reason -> getTranslation(reason.textKey(), reason.arguments()))
                .toList();
    }

    private Worklist worklist() {
        return Objects.requireNonNull(shown);
    }

    private void choose(List<WorkLine> lines) {
        Worklist worklist = worklist();
        new ChoiceDialog(worklist, lines, choice -> {
                    desk.choose(worklist, places(lines), choice);
                    chosen(lines.size());
                })
                .open();
    }

    /// Takes what is suggested, for each what is suggested for it.
    private void follow(List<WorkLine> lines) {
        Worklist worklist = worklist();
        Map<Candidate, List<WorkLine>> bySuggestion = lines.stream()
                .collect(groupingBy(line -> Objects.requireNonNull(line.suggested()), LinkedHashMap::new, toList()));
        refusals.attempt(() -> bySuggestion.forEach(
                (candidate, same) -> desk.choose(worklist, places(same), Choice.of(candidate.key()))));
        chosen(lines.size());
    }

    private void chosen(int size) {
        show();
        Notices.done(getTranslation("succession.choice.done", size));
    }

    private void askToApply() {
        Worklist worklist = worklist();
        String title = worklist.reorganisation().plan().title();
        Confirm.ask(
                getTranslation("succession.apply.title", title),
                getTranslation("succession.apply.text", worklist.lines().size()),
                getTranslation("succession.apply.verb"),
                () -> refusals.attempt(() -> {
                    Applied applied = desk.apply(worklist);
                    show();
                    Notices.done(getTranslation(
                            "succession.apply.done", title, applied.entries(), applied.added(), applied.people()));
                }));
    }

    private static List<Place> places(List<WorkLine> lines) {
        return lines.stream().map(WorkLine::place).toList();
    }
}
