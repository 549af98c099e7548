package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditSentence;
import dev.pledgeledger.audit.DeputisedDecision;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.StateBadge;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What deputies decided, for whom, and whether that person has read it.
class DeputisedTable extends Composite<Div> {

    DeputisedTable(List<DeputisedDecision> decisions) {
        PlainTable table = new PlainTable(getTranslation("signoff.cover.deputised"))
                .headings(
                        getTranslation("signoff.deputised.about"),
                        getTranslation("signoff.deputised.decision"),
                        getTranslation("signoff.deputised.by"),
                        getTranslation("signoff.changes.at"),
                        getTranslation("signoff.deputised.read"));
        for (DeputisedDecision one : decisions) {
            table.row(
                    about(one.line()),
                    AuditSentence.action(one.line().action(), getLocale()),
                    AuditSentence.who(one.line().who(), getLocale()),
                    new Moment(one.line().at()),
                    reading(one.readAt()));
        }
        getContent().add(new WideTable(getTranslation("signoff.cover.deputised"), table));
    }

    private Component about(AuditLine line) {
        return line.subject().kind() == Subject.Kind.ENTRY
                ? RatingChanges.pledge(line)
                : new Span(getTranslation(
                        line.subject().kind().textKey(), line.subject().label()));
    }

    /// 後閲.
    private StateBadge reading(@Nullable Instant readAt) {
        return readAt == null
                ? new StateBadge(getTranslation("signoff.read.waiting"), Meaning.INFORMATION)
                : new StateBadge(getTranslation("signoff.read.at", Moment.text(readAt)), Meaning.DONE);
    }
}
