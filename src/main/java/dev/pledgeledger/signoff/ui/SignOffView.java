package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.Problems;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.ui.RefusalTexts;
import dev.pledgeledger.signoff.Figures;
import dev.pledgeledger.signoff.PackageQueries;
import dev.pledgeledger.signoff.SignOffChoices;
import dev.pledgeledger.signoff.SignOffOutcome;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.SignOffPaths;
import dev.pledgeledger.signoff.SignOffService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// What the mayor's office decides on: the numbers first, then the report as it will print, then one decision.
@Route(SignOffPaths.SIGN_OFF)
@Menu(title = "signoff.title", order = 40)
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
class SignOffView extends Page implements BeforeEnterObserver {

    private final CycleQueries cycles;
    private final PackageQueries packages;
    private final SignOffChoices choices;
    private final SignOffService service;
    private final Clock clock;
    private final Problems problems = new Problems();
    private final Div content = new Div();
    private final Div making = new Div();
    private int wanted;

    SignOffView(
            CycleQueries cycles, PackageQueries packages, SignOffChoices choices, SignOffService service, Clock clock) {
        this.cycles = cycles;
        this.packages = packages;
        this.choices = choices;
        this.service = service;
        this.clock = clock;
        content.addClassName("page");
        add(problems, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("signoff.title"));
        header().addAction(making);
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("package")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        load();
    }

    private void load() {
        content.removeAll();
        making.removeAll();
        problems.clear();
        cycles.current()
                .ifPresentOrElse(this::show, () -> content.add(new EmptyState(getTranslation("signoff.noYear"))));
    }

    private void show(Cycle cycle) {
        header().setNote(getTranslation("signoff.year", cycle.year().label(), Wareki.day(cycle.asOf())));
        offerToMake(cycle);
        List<SignOffPackage> all = packages.of(cycle.id());
        if (all.isEmpty()) {
            content.add(new EmptyState(getTranslation("signoff.none")));
            return;
        }
        SignOffPackage shown =
                all.stream().filter(one -> one.number() == wanted).findFirst().orElse(all.getFirst());
        Figures figures = packages.figures(cycle.id());
        boolean explain = shown.explanation().isBlank()
                && !figures.reconciliation().differences().isEmpty();
        content.add(
                new PackageList(all, shown),
                new FiguresPanel(figures),
                new RatingChangesPanel(packages.ratingChanges(cycle.id())),
                new ReconciliationPanel(figures.reconciliation(), packages.notAsSigned(cycle.id())),
                report(shown),
                new DecisionBar(
                        shown,
                        choices.signOff(shown, figures.reconciliation()),
                        explain,
                        explanation -> askToSign(shown, explanation)));
    }

    private void offerToMake(Cycle cycle) {
        SignOffChoices.Choice choice = choices.makePackage(cycle.id());
        if (choice.offered()) {
            ExplainedButton make =
                    new ExplainedButton(getTranslation("signoff.make.verb"), () -> askToMake(cycle)).primary();
            make.explain(new ObstacleTexts(getLocale()).of(choice.obstacles()));
            making.add(make);
        }
    }

    private PackageReport report(SignOffPackage shown) {
        return new PackageReport(
                packages.report(shown),
                packages.entries(shown),
                choices.sendsBack(),
                row -> SendBackDialog.open(
                        row,
                        LocalDate.now(clock),
                        (request, target) -> told(service.sendBack(shown.id(), request, target), row, target)));
    }

    private void told(Outcome outcome, EntryRow row, State target) {
        load();
        switch (outcome) {
            case Outcome.Done done ->
                Notices.done(getTranslation("signoff.sendBack.done." + target.name(), row.code()));
            case Outcome.Refused refused ->
                problems.show(
                        getTranslation("signoff.sendBack.refused", row.code()),
                        new RefusalTexts(getLocale()).of(refused.reasons()));
        }
    }

    private void askToMake(Cycle cycle) {
        Confirm.ask(
                getTranslation("signoff.make.title"),
                getTranslation("signoff.make.consequence"),
                getTranslation("signoff.make.verb"),
                () -> told(service.makePackage(cycle.id()), "signoff.make"));
    }

    private void askToSign(SignOffPackage shown, String explanation) {
        Confirm.ask(
                getTranslation("signoff.sign.title", shown.number()),
                getTranslation(
                        "signoff.sign.consequence", packages.entries(shown).size()),
                getTranslation("signoff.sign.verb"),
                () -> told(service.signOff(shown.id(), shown.version(), explanation), "signoff.sign"));
    }

    private void told(SignOffOutcome outcome, String decision) {
        switch (outcome) {
            case SignOffOutcome.Done done -> {
                Notices.done(getTranslation(decision + ".done", done.made().number()));
                // The whole page anew, because the count in the menu has changed with it.
                UI.getCurrent().refreshCurrentRoute(false);
            }
            case SignOffOutcome.Refused refused -> {
                load();
                problems.show(
                        getTranslation(decision + ".refused"), new ObstacleTexts(getLocale()).of(refused.obstacles()));
            }
        }
    }
}
