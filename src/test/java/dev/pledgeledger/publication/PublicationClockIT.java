package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.database.TestDatabase;
import dev.pledgeledger.progress.State;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An order is carried out once, at its moment.
class PublicationClockIT extends OrderTest {

    @Autowired
    AuditVerification verification;

    @Test
    void whatIsOrderedIsPublishedAtItsMomentAndNotBefore() throws Exception {
        ordered("初版");
        clock.pass(Duration.ofHours(2));
        tick();
        assertThat(editions.all()).isEmpty();
        clock.pass(Duration.ofHours(1));
        tick();
        assertThat(editions.all()).singleElement().satisfies(edition -> {
            assertThat(edition.publishedBy()).isEqualTo("reviewer");
            assertThat(edition.changeNote()).isEqualTo("初版");
        });
        assertThat(city.entry(year, 1).state()).isEqualTo(State.PUBLISHED);
        assertThat(order().state()).isEqualTo(PublicationOrder.State.DONE);
        assertThat(actions()).containsSubsequence("PUBLICATION_ORDERED", "PUBLICATION_CARRIED_OUT");
        tick();
        assertThat(editions.all()).hasSize(1);
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    @Test
    void twoWhoCarryItOutAtOncePublishOnce() throws Exception {
        ordered("");
        clock.pass(Duration.ofHours(4));
        try (var two = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> ticking = () -> {
                tick();
                return true;
            };
            for (Future<Boolean> done : two.invokeAll(List.of(ticking, ticking))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(editions.all()).hasSize(1);
        assertThat(order().state()).isEqualTo(PublicationOrder.State.DONE);
        assertThat(actions()).containsOnlyOnce("PUBLICATION_CARRIED_OUT").doesNotContain("PUBLICATION_FAILED");
    }

    @Test
    void whatIsCancelledIsNotPublished() throws Exception {
        ordered("");
        OrderId id = order().id();
        assertThat(city.as("reviewer2", () -> service.cancel(id))).isInstanceOf(OrderOutcome.Done.class);
        clock.pass(Duration.ofHours(4));
        tick();
        assertThat(editions.all()).isEmpty();
        assertThat(order().state()).isEqualTo(PublicationOrder.State.CANCELLED);
        assertThat(actions()).endsWith("PUBLICATION_CANCELLED");
    }

    @Test
    void whatIsBeingCarriedOutIsNeitherCancelledNorCarriedOutBesideIt() throws Exception {
        ordered("");
        OrderId id = order().id();
        clock.pass(Duration.ofHours(4));
        try (Connection other = TestDatabase.connectAsSuperuser()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select from publication_order for update");
            assertThat(city.as("reviewer2", () -> service.cancel(id)))
                    .isEqualTo(new OrderOutcome.Refused(List.of(new PublishOutcome.Obstacle.OrderSettled())));
            tick();
            assertThat(order().state()).isEqualTo(PublicationOrder.State.OPEN);
            other.rollback();
        }
        tick();
        assertThat(order().state()).isEqualTo(PublicationOrder.State.DONE);
    }
}
