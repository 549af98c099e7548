package dev.pledgeledger.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditSentence;
import dev.pledgeledger.audit.DeputisedDecision;
import dev.pledgeledger.audit.DeputisedQueries;
import dev.pledgeledger.audit.ReadAfterwardsService;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.BusinessDays;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.cycle.CycleAddresses;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.overview.OverviewPaths;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.signoff.SignOffPaths;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// 後閲: what deputies have decided in the place of the person signed in, until she has read each.
@Route(OverviewPaths.AFTERWARDS)
@PermitAll
class AfterwardsView extends Page implements BeforeEnterObserver {

    private final DeputisedQueries deputised;
    private final ReadAfterwardsService readings;
    private final CycleQueries cycles;
    private final Clock clock;
    private final Button all = new Button(getTranslation("overview.afterwards.all"));
    private final Div list = new Div();

    AfterwardsView(DeputisedQueries deputised, ReadAfterwardsService readings, CycleQueries cycles, Clock clock) {
        this.deputised = deputised;
        this.readings = readings;
        this.cycles = cycles;
        this.clock = clock;
        all.addClickListener(click -> confirmAll());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("overview.afterwards.title"));
        header().addAction(all);
        add(list);
        show();
    }

    private List<DeputisedDecision> unread() {
        return deputised.mine().stream().filter(DeputisedDecision::isUnread).toList();
    }

    private void show() {
        List<DeputisedDecision> decisions = deputised.mine();
        long waiting = decisions.stream().filter(DeputisedDecision::isUnread).count();
        header().setNote(getTranslation("overview.afterwards.count", waiting));
        all.setVisible(waiting > 1);
        list.removeAll();
        if (decisions.isEmpty()) {
            list.add(new EmptyState(getTranslation("overview.afterwards.none")));
            return;
        }
        CycleAddresses years = new CycleAddresses(cycles.all());
        PlainTable table = new PlainTable(getTranslation("overview.afterwards.title"))
                .headings(
                        getTranslation("overview.afterwards.about"),
                        getTranslation("overview.afterwards.decision"),
                        getTranslation("common.reason.label"),
                        getTranslation("overview.afterwards.at"),
                        getTranslation("overview.afterwards.state"));
        decisions.forEach(decision -> table.row(
                about(decision.line(), years),
                AuditSentence.deed(decision.line(), getLocale()),
                Objects.requireNonNullElse(decision.line().reason(), "—"),
                at(decision),
                state(decision)));
        Div panel = new Div(new Paragraph(getTranslation("overview.afterwards.text")), table);
        panel.addClassName("panel");
        list.add(panel);
    }

    private Component about(AuditLine line, CycleAddresses years) {
        Subject subject = line.subject();
        long id = Objects.requireNonNull(subject.id());
        return subject.kind() == Subject.Kind.ENTRY
                ? new Anchor(ProgressPaths.of(new EntryId(id)), subject.label())
                : new Anchor(
                        SignOffPaths.of(years.of(new CycleId(Objects.requireNonNull(line.cycle()))), subject.label()),
                        getTranslation(subject.kind().textKey(), subject.label()));
    }

    private Component at(DeputisedDecision decision) {
        Instant at = decision.line().at();
        Div cell = new Div(new Moment(at));
        if (decision.isUnread()) {
            LocalDate day = at.atZone(clock.getZone()).toLocalDate();
            cell.add(new Div(
                    new Span(getTranslation("overview.afterwards.age", BusinessDays.left(day, LocalDate.now(clock))))));
        }
        return cell;
    }

    private Component state(DeputisedDecision decision) {
        Instant readAt = decision.readAt();
        if (readAt != null) {
            return new StateBadge(getTranslation("overview.afterwards.readAt", Moment.text(readAt)), Meaning.DONE);
        }
        Button read = new Button(getTranslation("overview.afterwards.read"));
        read.setAriaLabel(
                getTranslation("overview.afterwards.readOf", AuditSentence.deed(decision.line(), getLocale())));
        read.addThemeVariants(ButtonVariant.SMALL);
        read.addClickListener(click -> read(List.of(decision)));
        Div cell = new Div(new StateBadge(getTranslation("overview.afterwards.waiting"), Meaning.INFORMATION), read);
        cell.addClassName("row-buttons");
        return cell;
    }

    private void confirmAll() {
        List<DeputisedDecision> shown = unread();
        Confirm.ask(
                getTranslation("overview.afterwards.all.title", shown.size()),
                getTranslation("overview.afterwards.all.consequence"),
                getTranslation("overview.afterwards.read"),
                () -> read(shown));
    }

    private void read(List<DeputisedDecision> decisions) {
        int read = readings.read(
                decisions.stream().map(decision -> decision.line().number()).toList());
        // The whole page anew, because a count in the menu may have changed with it.
        UI.getCurrent().refreshCurrentRoute(false);
        Notices.done(getTranslation("overview.afterwards.done", read));
    }
}
