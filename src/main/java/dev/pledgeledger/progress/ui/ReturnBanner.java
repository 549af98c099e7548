package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditSentence;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.RatingBadge;
import java.util.Objects;

/// Why an entry came back, and from whom.
class ReturnBanner extends Composite<Section> {

    ReturnBanner(AuditLine line) {
        getContent().addClassName("return-banner");
        getContent()
                .add(new H2(getTranslation(
                        "progress.returned." + line.action(), AuditSentence.who(line.who(), getLocale()))));
        getContent().add(new Paragraph(Objects.requireNonNullElse(line.reason(), "")));
        if (line.after().get("proposedRating") instanceof String proposed) {
            Div proposal = new Div(
                    new Span(getTranslation("progress.returned.proposed")), new RatingBadge(Rating.valueOf(proposed)));
            proposal.addClassName("fact");
            getContent().add(proposal);
        }
    }
}
