package dev.pledgeledger.publication;

import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.common.Texts;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Publishes what was ordered once its moment has come, as the person who ordered it. Where that is refused or fails,
/// it says so on record and in the log; where even that is impossible, the order stays open and is tried again.
@Component
@ConditionalOnWebApplication
class PublicationClock {

    private static final Logger LOG = LoggerFactory.getLogger(PublicationClock.class);

    private final PublicationOrders orders;
    private final OrderService service;
    private final SystemActors actors;
    private final Clock clock;

    PublicationClock(PublicationOrders orders, OrderService service, SystemActors actors, Clock clock) {
        this.orders = orders;
        this.service = service;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT20S")
    void publishWhatIsDue() throws Exception {
        for (PublicationOrders.Due due : orders.due(clock.instant())) {
            carryOut(due);
        }
    }

    private void carryOut(PublicationOrders.Due due) throws Exception {
        try {
            actors.runAs(due.login(), () -> carryOut(due.id()));
            orders.find(due.id())
                    .filter(order -> order.state() == PublicationOrder.State.FAILED)
                    .ifPresent(order -> LOG.warn("publication order {} was refused: {}", due.id(), order.settled()));
        } catch (AccessDeniedException | IllegalArgumentException noLonger) {
            LOG.warn("publication order {}: {} may no longer publish", due.id(), due.login(), noLonger);
            fail(due.id(), Texts.japanese("publication.order.noLonger", due.name()));
        } catch (RuntimeException failure) {
            LOG.error("publication order {} failed", due.id(), failure);
            fail(due.id(), Texts.japanese("publication.order.broken"));
        }
    }

    private OrderId carryOut(OrderId id) {
        try {
            service.carryOut(id);
            return id;
        } catch (IllegalArgumentException bug) {
            // Outside, it would mean that the account is closed.
            throw new IllegalStateException(bug);
        }
    }

    private void fail(OrderId id, String reason) throws Exception {
        try {
            actors.run(Texts.japanese("publication.order.clock"), () -> {
                service.fail(id, reason);
                return id;
            });
        } catch (RuntimeException failure) {
            // The others that are due are not to wait for this one.
            LOG.error("publication order {} stays open: that it failed cannot be put on record", id, failure);
        }
    }
}
