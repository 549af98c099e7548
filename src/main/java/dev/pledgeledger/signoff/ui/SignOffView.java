package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.CityCalendar;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.PageChoice;
import dev.pledgeledger.common.ui.Problems;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleAddresses;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.signoff.CoverQueries;
import dev.pledgeledger.signoff.DocumentNumberService;
import dev.pledgeledger.signoff.ExplanationService;
import dev.pledgeledger.signoff.Figures;
import dev.pledgeledger.signoff.LeftEntry;
import dev.pledgeledger.signoff.PackageDocument;
import dev.pledgeledger.signoff.PackageQueries;
import dev.pledgeledger.signoff.PackageRecord;
import dev.pledgeledger.signoff.Reconciliation;
import dev.pledgeledger.signoff.ReconciliationQueries;
import dev.pledgeledger.signoff.SignOffChoices;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.SignOffPaths;
import dev.pledgeledger.signoff.SignOffService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the mayor's office decides on: the numbers first, then the report as it will print, then one decision.
@Route(SignOffPaths.SIGN_OFF)
@Menu(title = "signoff.title", order = 40)
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
class SignOffView extends Page implements BeforeEnterObserver {

    private final CycleQueries cycles;
    private final PackageQueries packages;
    private final SignOffChoices choices;
    private final SignOffService service;
    private final ExplanationService explanations;
    private final DocumentNumberService numbers;
    private final ReconciliationQueries reconciliations;
    private final CoverQueries covers;
    private final List<PackageDocument> documents;
    private final CityCalendar calendar;
    private final Clock clock;
    private final Problems problems = new Problems();
    private final Div content = new Div();
    private final PageChoice years = new PageChoice(
            SignOffPaths.SIGN_OFF, SignOffPaths.YEAR, getTranslation("signoff.reconciliation.selectYear"));
    private CycleAddresses addresses = new CycleAddresses(List.of());
    private QueryParameters wanted = QueryParameters.empty();

    SignOffView(
            CycleQueries cycles,
            PackageQueries packages,
            SignOffChoices choices,
            SignOffService service,
            ExplanationService explanations,
            DocumentNumberService numbers,
            ReconciliationQueries reconciliations,
            CoverQueries covers,
            List<PackageDocument> documents,
            CityCalendar calendar,
            Clock clock) {
        this.cycles = cycles;
        this.packages = packages;
        this.choices = choices;
        this.service = service;
        this.explanations = explanations;
        this.numbers = numbers;
        this.reconciliations = reconciliations;
        this.covers = covers;
        this.documents = List.copyOf(documents);
        this.calendar = calendar;
        this.clock = clock;
        content.addClassName("page");
        add(problems, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("signoff.title"));
        header().addAction(years);
        wanted = event.getLocation().getQueryParameters();
        load();
    }

    private void load() {
        content.removeAll();
        problems.clear();
        addresses = new CycleAddresses(cycles.all());
        year().ifPresentOrElse(this::show, () -> content.add(new EmptyState(getTranslation("signoff.noYear"))));
    }

    private Optional<Cycle> year() {
        return wanted.getSingleParameter(SignOffPaths.YEAR)
                .flatMap(addresses::find)
                .or(() -> packages.next().flatMap(cycles::find));
    }

    private void show(Cycle cycle) {
        header().setNote(getTranslation("signoff.year", addresses.label(cycle), Wareki.day(cycle.asOf())));
        Map<String, String> all = new LinkedHashMap<>();
        addresses.cycles().forEach(one -> all.put(addresses.of(one.id()), addresses.label(one)));
        years.show(all, addresses.of(cycle.id()));
        List<SignOffPackage> made = packages.of(cycle.id());
        List<LeftEntry> left = packages.left(cycle.id());
        offerToMake(cycle, made, left);
        if (made.isEmpty()) {
            content.add(new EmptyState(getTranslation("signoff.none")));
            return;
        }
        SignOffPackage shown = wanted(made);
        content.add(new PackageList(made, shown, this::address));
        show(shown, reconciliations.figures(cycle.id()));
        List<LeftEntry> gone =
                left.stream().filter(one -> one.from() == shown.number()).toList();
        if (!gone.isEmpty()) {
            content.addComponentAtIndex(content.getComponentCount() - 1, new LeftPanel(gone));
        }
    }

    private SignOffPackage wanted(List<SignOffPackage> made) {
        String number = wanted.getSingleParameter(SignOffPaths.PACKAGE).orElse("");
        return made.stream()
                .filter(one -> Integer.toString(one.number()).equals(number))
                .findFirst()
                .or(() -> made.stream()
                        .filter(one -> one.state() == SignOffPackage.State.OPEN && !one.isEmptied())
                        .findFirst())
                .or(() -> made.stream().filter(choices::readsAfterwards).findFirst())
                .orElse(made.getFirst());
    }

    private void offerToMake(Cycle cycle, List<SignOffPackage> made, List<LeftEntry> left) {
        SignOffChoices.Choice choice = choices.makePackage(cycle.id());
        List<EntryRow> approved = choice.offered() ? packages.approved(cycle.id()) : List.of();
        if (choice.offered() && approved.isEmpty()) {
            content.add(MakingPanel.without(choice));
        }
        if (!approved.isEmpty()) {
            int next = made.isEmpty() ? 1 : made.getFirst().number() + 1;
            content.add(new MakingPanel(
                    approved, left, next, choice, chosen -> decisions().make(cycle.id(), chosen)));
        }
    }

    private void show(SignOffPackage shown, Figures figures) {
        List<EntryRow> rows = packages.entries(shown);
        if (choices.takesOut(shown)) {
            content.add(new ContentsPanel(rows, leaving -> decisions().takeOut(shown, leaving)));
        }
        if (shown.state() == SignOffPackage.State.OPEN && !shown.isEmptied()) {
            content.add(new SignersPanel(choices.signers(shown)));
        }
        content.add(
                new FiguresPanel(figures),
                new CoverPanel(covers.of(shown, figures.lastYear()), packages.ratingChanges(shown.cycle())),
                new ReconciliationPanel(figures.reconciliation(), packages.notAsSigned(shown.cycle()), true));
        explanation(shown, figures.reconciliation());
        record(shown, figures.reconciliation());
        content.add(
                new PackageReport(
                        packages.report(shown),
                        rows,
                        choices.sendsBack(),
                        row -> decisions().sendBack(shown, row, LocalDate.now(clock))),
                decisionBar(shown, figures));
    }

    private void explanation(SignOffPackage shown, Reconciliation now) {
        boolean asked = choices.explains(shown) && !now.differences().isEmpty();
        if (shown.explanation() == null && !asked) {
            return;
        }
        boolean lacking = shown.state() == SignOffPackage.State.OPEN && shown.lacksExplanation(now);
        ExplanationPanel panel = new ExplanationPanel(shown, lacking);
        content.add(asked ? panel.asking(text -> decisions().explain(shown, text)) : panel);
    }

    private void record(SignOffPackage shown, Reconciliation now) {
        List<PackageRecord> records = packages.records(shown);
        RecordPanel panel = new RecordPanel(shown, records, clock.getZone()).printing(documents, shown);
        content.add(
                choices.numbers()
                        ? panel.asking(
                                shown.numbers().document(),
                                number -> decisions().number(shown, number))
                        : panel,
                new FrozenPanel(records, now));
    }

    private DecisionBar decisionBar(SignOffPackage shown, Figures figures) {
        boolean explain = shown.lacksExplanation(figures.reconciliation());
        DecisionBar bar = new DecisionBar(
                shown,
                choices.signOff(shown, figures.reconciliation()),
                explain,
                explanation -> decisions().sign(shown, explanation));
        return choices.readsAfterwards(shown) ? bar.toRead(() -> decisions().readAfterwards(shown)) : bar;
    }

    private PackageDecisions decisions() {
        return new PackageDecisions(service, explanations, numbers, calendar, this::address, (title, reasons) -> {
            load();
            problems.show(title, reasons);
        });
    }

    private String address(SignOffPackage one) {
        return SignOffPaths.of(addresses.of(one.cycle()), one);
    }
}
