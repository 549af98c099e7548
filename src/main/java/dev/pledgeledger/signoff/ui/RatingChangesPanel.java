package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditSentence;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.Movement;
import dev.pledgeledger.common.ui.PlainTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who changed which rating from what to what, when and why.
class RatingChangesPanel extends Composite<Div> {

    RatingChangesPanel(List<AuditLine> changes) {
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("signoff.changes.title", changes.size())));
        if (changes.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("signoff.changes.none")));
            return;
        }
        PlainTable table = new PlainTable(getTranslation("signoff.changes.label"))
                .headings(
                        getTranslation("signoff.changes.pledge"),
                        getTranslation("signoff.changes.change"),
                        getTranslation("signoff.changes.reason"),
                        getTranslation("signoff.changes.who"),
                        getTranslation("signoff.changes.at"));
        for (AuditLine change : changes) {
            table.row(
                    change.subject().label(),
                    new Movement(rating(change.before()), rating(change.after())),
                    Objects.requireNonNullElse(change.reason(), "—"),
                    AuditSentence.who(change.who(), getLocale()),
                    new Moment(change.at()));
        }
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("signoff.changes.label"));
        getContent().add(scroll);
    }

    private static @Nullable Rating rating(Map<String, Object> values) {
        return values.get("rating") instanceof String letter
                ? Rating.parse(letter).orElse(null)
                : null;
    }
}
