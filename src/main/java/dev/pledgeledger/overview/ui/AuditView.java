package dev.pledgeledger.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.audit.AuditFilter;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.AuditSentence;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.ui.BackgroundWork;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.overview.OverviewPaths;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/// The log as people read it: one sentence a line, newest first, everything that is kept of it one click away.
@Route(OverviewPaths.AUDIT)
@Menu(title = "audit.title", order = 55)
@RolesAllowed({"AUDITOR", "ADMINISTRATOR", "REVIEWER", "SIGNATORY"})
class AuditView extends Page implements BeforeEnterObserver {

    private final AuditQueries audit;
    private final AuditVerification verification;
    private final Clock clock;
    private final VerificationPanel verdict = new VerificationPanel();
    private final Paragraph unread = new Paragraph();
    private final Grid<AuditLine> grid = new Grid<>();
    private final EmptyState nothing;
    private final Button verify;
    private final AuditFilterBar filters;

    AuditView(AuditQueries audit, AuditVerification verification, Clock clock) {
        this.audit = audit;
        this.verification = verification;
        this.clock = clock;
        this.nothing = new EmptyState(getTranslation("audit.nothing"));
        this.verify = new Button(getTranslation("audit.verify.verb"), click -> verify());
        this.filters = new AuditFilterBar(audit.actions(), this::go);
        header().addAction(verify);
        unread.addClassName("quiet");
        columns();
        add(verdict, filters, unread, nothing, grid);
    }

    private void columns() {
        grid.addColumn(line -> Long.toString(line.number()))
                .setHeader(getTranslation("audit.column.number"))
                .setFrozen(true)
                .setWidth("5.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> new Moment(line.at()))
                .setHeader(getTranslation("audit.column.at"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::sentence)
                .setHeader(getTranslation("audit.column.sentence"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::more)
                .setHeader(getTranslation("audit.column.details"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.setItemDetailsRenderer(new ComponentRenderer<Component, AuditLine>(AuditDetails::new));
        grid.setDetailsVisibleOnClick(false);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("audit.title"));
        grid.setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("audit.title"));
        AuditAddress address = AuditAddress.read(event.getLocation().getQueryParameters());
        AuditFilter filter = address.filter(clock.getZone());
        filters.show(address);
        unread.setText(getTranslation("audit.filter.unread", String.join("、", address.unread())));
        unread.setVisible(!address.unread().isEmpty());
        int count = audit.count(filter);
        header().setNote(getTranslation("audit.count", count));
        nothing.setVisible(count == 0);
        grid.setVisible(count > 0);
        grid.setItems(
                query -> audit.lines(filter, query.getOffset(), query.getLimit()).stream(),
                query -> audit.count(filter));
    }

    private void go(AuditAddress address) {
        UI.getCurrent().navigate(AuditView.class, address.written());
    }

    private Span sentence(AuditLine line) {
        return new Span(AuditSentence.of(line, getLocale()));
    }

    private Button more(AuditLine line) {
        Button more = new Button(getTranslation("audit.details.verb"));
        more.setAriaLabel(getTranslation("audit.details.of", line.number()));
        more.getElement().setAttribute("aria-expanded", Boolean.toString(grid.isDetailsVisible(line)));
        more.addThemeVariants(ButtonVariant.SMALL);
        more.addClickListener(click -> {
            boolean open = !grid.isDetailsVisible(line);
            grid.setDetailsVisible(line, open);
            more.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });
        return more;
    }

    private void verify() {
        verify.setEnabled(false);
        verdict.running();
        BackgroundWork.start(UI.getCurrent(), screen -> verification.verify(), verdict::show, () -> {
            verify.setEnabled(true);
            verdict.stopped();
        });
    }
}
