package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.MovingClock;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TestPackage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A year that is signed off and can be ordered to be published. Orders are given by the clock of the application and
/// come due by one that the test moves.
@DatabaseTest(FreshDatabase.Before.METHOD)
abstract class OrderTest {

    @Autowired
    TestCity city;

    @Autowired
    OrderService service;

    @Autowired
    OrderQueries queries;

    @Autowired
    EditionQueries editions;

    @Autowired
    private TestPackage packages;

    @Autowired
    private PublicationOrders orders;

    @Autowired
    private SystemActors actors;

    @Autowired
    private AuditQueries audit;

    final MovingClock clock = new MovingClock(Clock.systemUTC().instant());
    final Instant nine = clock.instant().plus(Duration.ofHours(3));
    CycleId year;

    @BeforeEach
    void everythingIsSignedOff() {
        year = city.found();
        city.approveAll(year);
        packages.signOff(year);
    }

    void ordered(String note) {
        assertThat(city.as("reviewer", () -> service.order(year, nine, note))).isInstanceOf(OrderOutcome.Done.class);
    }

    void tick() throws Exception {
        new PublicationClock(orders, service, actors, clock).publishWhatIsDue();
    }

    /// The newest one.
    PublicationOrder order() {
        return city.as("auditor", () -> queries.of(year)).getFirst();
    }

    List<String> actions() {
        return city.as("auditor", () -> audit.about(Subject.Kind.CYCLE, year.value())).stream()
                .map(AuditLine::action)
                .toList();
    }
}
