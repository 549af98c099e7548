package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.UI;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.publication.EditionService;
import dev.pledgeledger.publication.ObstacleTexts;
import dev.pledgeledger.publication.OrderOutcome;
import dev.pledgeledger.publication.OrderService;
import dev.pledgeledger.publication.PublicationOrder;
import dev.pledgeledger.publication.PublishOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Asks before a year is published or ordered to be, does it, and says what became of it.
class PublicationDecisions {

    private final EditionService editions;
    private final OrderService orders;
    private final Cycle cycle;
    private final Told told;

    PublicationDecisions(EditionService editions, OrderService orders, Cycle cycle, Told told) {
        this.editions = editions;
        this.orders = orders;
        this.cycle = cycle;
        this.told = told;
    }

    /// Who shows what became of it.
    interface Told {

        void done();

        /// Nothing was done.
        ///
        /// @param title what did not happen
        void refused(String title, List<String> reasons);
    }

    /// Asks before publishing, or before ordering it.
    ///
    /// @param dueAt empty for now
    void ask(String note, Optional<Instant> dueAt) {
        dueAt.ifPresentOrElse(
                moment -> Confirm.ask(
                        text("publication.order.confirm", year(), Moment.text(moment)),
                        text("publication.order.consequence"),
                        text("publication.order.verb"),
                        () -> order(note, moment)),
                () -> Confirm.ask(
                        text("publication.confirm.title", year()),
                        text("publication.confirm.consequence"),
                        text("publication.publish.verb"),
                        () -> publish(note)));
    }

    void cancel(PublicationOrder order) {
        Confirm.ask(
                text("publication.order.cancel.title", year(), Moment.text(order.dueAt())),
                text("publication.order.cancel.consequence"),
                text("publication.order.cancel.verb"),
                () -> told(orders.cancel(order.id()), "publication.order.cancel"));
    }

    private void publish(String note) {
        switch (editions.publish(cycle.id(), note)) {
            case PublishOutcome.Published published -> {
                Notices.done(
                        text("publication.done", year(), published.edition().number()));
                told.done();
            }
            case PublishOutcome.Refused reasons -> refuse("publication.refused", reasons.obstacles());
        }
    }

    private void order(String note, Instant moment) {
        told(orders.order(cycle.id(), moment, note), "publication.order");
    }

    private void told(OrderOutcome outcome, String decision) {
        switch (outcome) {
            case OrderOutcome.Done done -> {
                Notices.done(text(
                        decision + ".done", year(), Moment.text(done.order().dueAt())));
                told.done();
            }
            case OrderOutcome.Refused reasons -> refuse(decision + ".refused", reasons.obstacles());
        }
    }

    private void refuse(String key, List<PublishOutcome.Obstacle> obstacles) {
        told.refused(text(key), new ObstacleTexts(UI.getCurrent().getLocale()).of(obstacles));
    }

    private String year() {
        return cycle.year().label();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
