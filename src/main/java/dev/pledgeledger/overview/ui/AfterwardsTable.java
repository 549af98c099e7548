package dev.pledgeledger.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditSentence;
import dev.pledgeledger.audit.DeputisedDecision;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.BusinessDays;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.cycle.CycleAddresses;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.signoff.SignOffPaths;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// What deputies have decided: on what, why and when, how long it has waited, and whether it was read.
class AfterwardsTable extends Composite<Div> {

    private final CycleAddresses years;
    private final Clock clock;
    private final BusinessDays days;
    private final Consumer<DeputisedDecision> read;

    /// @param read is given the decision that was read
    AfterwardsTable(
            List<DeputisedDecision> decisions,
            CycleAddresses years,
            Clock clock,
            BusinessDays days,
            Consumer<DeputisedDecision> read) {
        this.years = years;
        this.clock = clock;
        this.days = days;
        this.read = read;
        PlainTable table = new PlainTable(getTranslation("overview.afterwards.title"))
                .headings(
                        getTranslation("overview.afterwards.about"),
                        getTranslation("overview.afterwards.decision"),
                        getTranslation("common.reason.label"),
                        getTranslation("overview.afterwards.at"),
                        getTranslation("overview.afterwards.state"));
        decisions.forEach(decision -> table.row(
                about(decision.line()),
                AuditSentence.deed(decision.line(), getLocale()),
                Objects.requireNonNullElse(decision.line().reason(), "—"),
                at(decision),
                state(decision)));
        getContent().addClassName("panel");
        getContent().add(new Paragraph(getTranslation("overview.afterwards.text")), table);
    }

    private Component about(AuditLine line) {
        Subject subject = line.subject();
        long id = Objects.requireNonNull(subject.id());
        if (subject.kind() == Subject.Kind.ENTRY) {
            return new Anchor(ProgressPaths.of(new EntryId(id)), subject.label());
        }
        CycleId year = new CycleId(Objects.requireNonNull(line.cycle()));
        return new Anchor(
                SignOffPaths.of(years.of(year), subject.label()),
                getTranslation(subject.kind().textKey(), subject.label()));
    }

    private Component at(DeputisedDecision decision) {
        Instant at = decision.line().at();
        Div cell = new Div(new Moment(at));
        if (decision.isUnread()) {
            int age = days.left(LocalDate.ofInstant(at, clock.getZone()), LocalDate.now(clock));
            cell.add(new Div(getTranslation("overview.afterwards.age", age)));
        }
        return cell;
    }

    private Component state(DeputisedDecision decision) {
        Instant readAt = decision.readAt();
        if (readAt != null) {
            return new StateBadge(getTranslation("overview.afterwards.readAt", Moment.text(readAt)), Meaning.DONE);
        }
        Button button = new Button(getTranslation("overview.afterwards.read"), click -> read.accept(decision));
        button.setAriaLabel(
                getTranslation("overview.afterwards.readOf", AuditSentence.deed(decision.line(), getLocale())));
        button.addThemeVariants(ButtonVariant.SMALL);
        Div cell = new Div(new StateBadge(getTranslation("overview.afterwards.waiting"), Meaning.INFORMATION), button);
        cell.addClassName("row-buttons");
        return cell;
    }
}
