package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// Orders that are given and taken back.
class OrderServiceIT extends OrderTest {

    @Autowired
    EditionService editionService;

    @Test
    void anOrderIsCancelledByAnyReviewerOnce() {
        ordered("");
        OrderId id = order().id();
        assertThat(city.as("reviewer2", () -> service.cancel(id))).isInstanceOf(OrderOutcome.Done.class);
        assertThat(order().state()).isEqualTo(PublicationOrder.State.CANCELLED);
        assertThat(city.as("reviewer", () -> service.cancel(id)))
                .isEqualTo(refusedFor(new PublishOutcome.Obstacle.OrderSettled()));
        assertThat(actions())
                .containsSubsequence("PUBLICATION_ORDERED", "PUBLICATION_CANCELLED")
                .containsOnlyOnce("PUBLICATION_CANCELLED");
        ordered("");
    }

    @Test
    void twoWhoOrderAtOnceGiveOneOrder() throws Exception {
        Callable<OrderOutcome> ordering = () -> city.as("reviewer", () -> service.order(year, nine, ""));
        try (var two = Executors.newFixedThreadPool(2)) {
            int done = 0;
            for (Future<OrderOutcome> outcome : two.invokeAll(List.of(ordering, ordering))) {
                if (outcome.get() instanceof OrderOutcome.Done) {
                    done++;
                } else {
                    assertThat(outcome.get())
                            .isEqualTo(refusedFor(new PublishOutcome.Obstacle.OrderedAlready(order().dueAt())));
                }
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(city.as("auditor", () -> queries.of(year))).hasSize(1);
    }

    @Test
    void aYearHasOneOpenOrderAndIsNotPublishedBesideIt() {
        ordered("");
        var open = new PublishOutcome.Obstacle.OrderedAlready(order().dueAt());
        assertThat(city.as("reviewer2", () -> service.order(year, nine, ""))).isEqualTo(refusedFor(open));
        assertThat(city.as("reviewer2", () -> editionService.publish(year, "")))
                .isEqualTo(new PublishOutcome.Refused(List.of(open)));
    }

    @Test
    void nothingIsOrderedThatCouldNotBePublishedOrForAMomentThatHasPassed() {
        city.as("reviewer", () -> editionService.publish(year, ""));
        assertThat(city.as("reviewer", () -> service.order(year, nine.minus(Duration.ofHours(4)), "")))
                .isEqualTo(refusedFor(
                        new PublishOutcome.Obstacle.NothingNew(),
                        new PublishOutcome.Obstacle.ChangeNoteMissing(),
                        new PublishOutcome.Obstacle.MomentPassed()));
    }

    @Test
    void onlyThePlanningOfficeOrdersAndCancels() {
        ordered("");
        OrderId id = order().id();
        for (String other : new String[] {"admin", "signatory", "head", "drafter", "auditor"}) {
            assertThatThrownBy(() -> city.as(other, () -> service.order(year, nine, "")))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> city.as(other, () -> service.cancel(id)))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anOrderThatNobodyCarriedOutIsOverdue() {
        ordered("");
        assertThat(order().isOverdue(nine)).isFalse();
        assertThat(order().isOverdue(nine.plus(Duration.ofMinutes(6)))).isTrue();
    }

    private static OrderOutcome refusedFor(PublishOutcome.Obstacle... obstacles) {
        return new OrderOutcome.Refused(List.of(obstacles));
    }
}
