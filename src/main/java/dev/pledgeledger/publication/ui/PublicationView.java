package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.PageChoice;
import dev.pledgeledger.common.ui.Problems;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleAddresses;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.publication.CorrectionQueries;
import dev.pledgeledger.publication.EditionQueries;
import dev.pledgeledger.publication.EditionService;
import dev.pledgeledger.publication.HandOverService;
import dev.pledgeledger.publication.ObstacleTexts;
import dev.pledgeledger.publication.OrderQueries;
import dev.pledgeledger.publication.OrderService;
import dev.pledgeledger.publication.PreviewService;
import dev.pledgeledger.publication.PublicationOrder;
import dev.pledgeledger.publication.PublicationQueries;
import dev.pledgeledger.publication.SiteService;
import dev.pledgeledger.publication.WithdrawalService;
import dev.pledgeledger.report.ui.ReportTables;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// 公表: what stands in the way, what would be published or corrected, the decision, and the editions there are.
@Route(PublicationView.PATH)
@Menu(title = "publication.view.title", order = 50)
@RolesAllowed({"REVIEWER", "SIGNATORY", "AUDITOR", "ADMINISTRATOR"})
class PublicationView extends Page implements BeforeEnterObserver {

    static final String PATH = "publication";
    static final String YEAR = "year";

    private final CycleQueries cycles;
    private final EditionService service;
    private final PublicationQueries publication;
    private final CorrectionQueries corrections;
    private final PreviewService previews;
    private final EditionQueries editions;
    private final SiteService site;
    private final HandOverService handOver;
    private final WithdrawalService withdrawals;
    private final OrderService orderService;
    private final OrderQueries orders;
    private final Clock clock;
    private final Problems problems = new Problems();
    private final Div content = new Div();
    private final PageChoice years = new PageChoice(PATH, YEAR, getTranslation("publication.view.year"));
    private CycleAddresses addresses = new CycleAddresses(List.of());
    private QueryParameters wanted = QueryParameters.empty();

    PublicationView(
            CycleQueries cycles,
            EditionService service,
            PublicationQueries publication,
            CorrectionQueries corrections,
            PreviewService previews,
            EditionQueries editions,
            SiteService site,
            HandOverService handOver,
            WithdrawalService withdrawals,
            OrderService orderService,
            OrderQueries orders,
            Clock clock) {
        this.cycles = cycles;
        this.service = service;
        this.publication = publication;
        this.corrections = corrections;
        this.previews = previews;
        this.editions = editions;
        this.site = site;
        this.handOver = handOver;
        this.withdrawals = withdrawals;
        this.orderService = orderService;
        this.orders = orders;
        this.clock = clock;
        content.addClassName("page");
        add(problems, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("publication.view.title"));
        header().addAction(years);
        wanted = event.getLocation().getQueryParameters();
        problems.clear();
        load();
    }

    private void load() {
        content.removeAll();
        addresses = new CycleAddresses(cycles.all());
        wanted.getSingleParameter(YEAR)
                .flatMap(addresses::find)
                .or(() -> publication.next().flatMap(cycles::find))
                .ifPresentOrElse(
                        this::show, () -> content.add(new EmptyState(getTranslation("publication.view.nothingOpen"))));
        content.add(
                new EditionsTable(
                        editions,
                        addresses,
                        Optional.of(new Withdrawing(withdrawals, this::load)).filter(one -> publication.publishes())),
                new SitePanel(site, Optional.of(handOver).filter(service -> publication.publishes())));
    }

    private void show(Cycle cycle) {
        header().setNote(addresses.label(cycle));
        Map<String, String> all = new LinkedHashMap<>();
        addresses.cycles().forEach(one -> all.put(addresses.of(one.id()), addresses.label(one)));
        years.show(all, addresses.of(cycle.id()));
        boolean corrects = publication.corrects(cycle.id());
        List<PublicationOrder> ordered = orders.of(cycle.id());
        if (!ordered.isEmpty()) {
            content.add(new OrdersPanel(
                    ordered,
                    clock.instant(),
                    publication.publishes() ? Optional.of(decisions(cycle)::cancel) : Optional.empty()));
        }
        if (corrects) {
            content.add(new CorrectionsPanel(corrections.of(cycle.id())));
            if (corrections.underWay(cycle.id()) == 0) {
                return;
            }
            publication.errata(cycle.id()).map(ErrataPanel::new).ifPresent(content::add);
        }
        if (publication.publishes()) {
            WithdrawnReminder.of(editions.all(), cycle.id()).ifPresent(content::add);
            List<String> obstacles = new ObstacleTexts(getLocale()).of(publication.obstacles(cycle.id()));
            content.add(new PublishForm(obstacles, corrects, clock, decisions(cycle)::ask));
        }
        Details preview = new Details(
                getTranslation("publication.preview.title"), new ReportTables(publication.preview(cycle.id())));
        preview.setWidthFull();
        content.add(preview, new PreviewPanel(previews, cycle.id()));
    }

    private PublicationDecisions decisions(Cycle cycle) {
        return new PublicationDecisions(service, orderService, cycle, new PublicationDecisions.Told() {
            @Override
            public void done() {
                // The year stays the same, whichever is the next one now.
                wanted = QueryParameters.of(YEAR, addresses.of(cycle.id()));
                problems.clear();
                load();
            }

            @Override
            public void refused(String title, List<String> reasons) {
                load();
                problems.show(title, reasons);
            }
        });
    }
}
