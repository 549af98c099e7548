package dev.pledgeledger.publication;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.publication.PublicationOrder.Settled;
import dev.pledgeledger.publication.PublicationOrder.State;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes orders to publish at a moment, and settles them: each is carried out once or cancelled, or it fails and its
/// reasons are on record.
@Service
@Transactional
public class OrderService {

    private final PublicationOrders orders;
    private final PublicationQueries publication;
    private final EditionService editions;
    private final CycleQueries cycles;
    private final CurrentActor currentActor;
    private final AuditLog log;
    private final Clock clock;

    OrderService(
            PublicationOrders orders,
            PublicationQueries publication,
            EditionService editions,
            CycleQueries cycles,
            CurrentActor currentActor,
            AuditLog log,
            Clock clock) {
        this.orders = orders;
        this.publication = publication;
        this.editions = editions;
        this.cycles = cycles;
        this.currentActor = currentActor;
        this.log = log;
        this.clock = clock;
    }

    /// Orders a year to be published at a moment, if it could be published now.
    @RolesAllowed("REVIEWER")
    public OrderOutcome order(CycleId cycle, Instant dueAt, String changeNote) {
        Instant now = clock.instant();
        List<PublishOutcome.Obstacle> obstacles = new ArrayList<>(publication.obstacles(cycle, changeNote));
        if (!dueAt.isAfter(now)) {
            obstacles.add(new PublishOutcome.Obstacle.MomentPassed());
        }
        if (!obstacles.isEmpty()) {
            return new OrderOutcome.Refused(obstacles);
        }
        Actor actor = currentActor.get();
        var wish = new PublicationOrders.Wish(dueAt, changeNote.strip(), now);
        return orders.add(cycle, wish, actor.person().orElseThrow(), actor.name())
                .<OrderOutcome>map(
                        id -> new OrderOutcome.Done(recorded(PublicationAction.PUBLICATION_ORDERED, id, changeNote)))
                .orElseGet(() -> new OrderOutcome.Refused(publication.obstacles(cycle, changeNote)));
    }

    /// Cancels an order that is still open.
    @RolesAllowed("REVIEWER")
    public OrderOutcome cancel(OrderId id) {
        if (orders.take(id).isEmpty()) {
            return new OrderOutcome.Refused(List.of(new PublishOutcome.Obstacle.OrderSettled()));
        }
        orders.settle(id, State.CANCELLED, settled(""));
        return new OrderOutcome.Done(recorded(PublicationAction.PUBLICATION_CANCELLED, id, ""));
    }

    /// Carries an order out for whoever is signed in: the person who gave it. An order that is settled or in another
    /// process's hand is left alone.
    @RolesAllowed("REVIEWER")
    public void carryOut(OrderId id) {
        PublicationOrder order = orders.take(id).orElse(null);
        if (order == null) {
            return;
        }
        // Settled first, because an open order stands in the way of publishing.
        orders.settle(id, State.DONE, settled(""));
        switch (editions.publish(order.cycle(), order.changeNote())) {
            case PublishOutcome.Published published -> {
                orders.broughtAbout(id, published.edition().number());
                recorded(PublicationAction.PUBLICATION_CARRIED_OUT, id, "");
            }
            case PublishOutcome.Refused refused ->
                failed(id, String.join("\n", new ObstacleTexts(Locale.JAPANESE).of(refused.obstacles())));
        }
    }

    /// Puts on record that an order could not be carried out, unless it is settled.
    @RolesAllowed("SYSTEM")
    public void fail(OrderId id, String reasons) {
        orders.take(id).ifPresent(order -> failed(id, reasons));
    }

    private void failed(OrderId id, String reasons) {
        orders.settle(id, State.FAILED, settled(reasons));
        recorded(PublicationAction.PUBLICATION_FAILED, id, reasons);
    }

    private Settled settled(String reasons) {
        return new Settled(clock.instant(), currentActor.get().name(), reasons);
    }

    private PublicationOrder recorded(PublicationAction action, OrderId id, String reason) {
        PublicationOrder order = orders.find(id).orElseThrow();
        log.record(AuditEvent.of(
                        action,
                        new Subject(
                                Subject.Kind.CYCLE,
                                order.cycle().value(),
                                cycles.find(order.cycle()).orElseThrow().year().label()))
                .in(order.cycle().value())
                .changing(Map.of(), Map.of("dueAt", PublicationOrder.minute(order.dueAt())))
                .because(reason));
        return order;
    }
}
