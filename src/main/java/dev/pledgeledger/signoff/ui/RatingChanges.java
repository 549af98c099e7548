package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditSentence;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.Movement;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.progress.EntryId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who changed which rating from what to what, when and why.
class RatingChanges extends Composite<Div> {

    RatingChanges(List<AuditLine> changes) {
        PlainTable table = new PlainTable(getTranslation("signoff.changes.label"))
                .headings(
                        getTranslation("signoff.changes.pledge"),
                        getTranslation("signoff.changes.change"),
                        getTranslation("signoff.changes.reason"),
                        getTranslation("signoff.changes.who"),
                        getTranslation("signoff.changes.at"));
        for (AuditLine change : changes) {
            table.row(
                    pledge(change),
                    new Movement(rating(change.before()), rating(change.after())),
                    Objects.requireNonNullElse(change.reason(), "—"),
                    AuditSentence.who(change.who(), getLocale()),
                    new Moment(change.at()));
        }
        getContent().add(new WideTable(getTranslation("signoff.changes.label"), table));
    }

    /// The entry it was about, with a link to its page where there is one.
    static Component pledge(AuditLine line) {
        Long entry = line.subject().id();
        return entry == null
                ? new Span(line.subject().label())
                : MovementList.link(new EntryId(entry), line.subject().label());
    }

    private static @Nullable Rating rating(Map<String, Object> values) {
        return values.get("rating") instanceof String letter
                ? Rating.parse(letter).orElse(null)
                : null;
    }
}
