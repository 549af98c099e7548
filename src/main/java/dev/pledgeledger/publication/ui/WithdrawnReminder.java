package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.publication.EditionRow;
import java.util.List;
import java.util.Optional;

/// Before the next edition of a year: that the last one was withdrawn, and that what it said comes back with the next
/// unless it was corrected.
class WithdrawnReminder extends Composite<Div> {

    private WithdrawnReminder(EditionRow edition, String reason) {
        String number = getTranslation("publication.site.edition", edition.number());
        getContent().addClassName("panel");
        getContent()
                .add(
                        new StateBadge(getTranslation("publication.withdraw.badge"), Meaning.ATTENTION),
                        new Paragraph(getTranslation("publication.withdraw.remember", number, reason)));
    }

    static Optional<WithdrawnReminder> of(List<EditionRow> editions, CycleId cycle) {
        return editions.stream()
                .filter(edition -> edition.cycle().equals(cycle))
                .findFirst()
                .flatMap(last -> Optional.ofNullable(last.withdrawal())
                        .map(withdrawal -> new WithdrawnReminder(last, withdrawal.reason())));
    }
}
