package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.MovingClock;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TestPackage;
import dev.pledgeledger.signoff.PackageQueries;
import dev.pledgeledger.signoff.SignOffService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// Orders are given by the clock of the application and come due by one that the test moves.
@DatabaseTest(FreshDatabase.Before.METHOD)
class PublicationClockIT {

    @Autowired
    TestCity city;

    @Autowired
    TestPackage packages;

    @Autowired
    OrderService service;

    @Autowired
    OrderQueries queries;

    @Autowired
    PublicationOrders orders;

    @Autowired
    EditionService editionService;

    @Autowired
    EditionQueries editions;

    @Autowired
    SystemActors actors;

    @Autowired
    AccountService accounts;

    @Autowired
    StaffQueries staff;

    @Autowired
    SignOffService signOff;

    @Autowired
    PackageQueries signed;

    @Autowired
    AuditQueries audit;

    @Autowired
    AuditVerification verification;

    CycleId year;
    MovingClock clock;
    Instant nine;

    @BeforeEach
    void everythingIsSignedOff() {
        year = city.found();
        city.approveAll(year);
        packages.signOff(year);
        clock = new MovingClock(Clock.systemUTC().instant());
        nine = clock.instant().plus(Duration.ofHours(3));
    }

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
    void whatIsRefusedAtItsMomentFailsForAllToSee() throws Exception {
        ordered("");
        Entry second = city.entry(year, 2);
        TestCity.done(city.as(
                "signatory",
                () -> signOff.sendBack(
                        signed.of(year).getFirst().id(),
                        StepRequest.of(Step.SEND_BACK, second.id(), second.version())
                                .because("数字を確かめてください"),
                        State.IN_REVIEW)));
        clock.pass(Duration.ofHours(4));
        tick();
        assertThat(order().state()).isEqualTo(PublicationOrder.State.FAILED);
        assertThat(order().settled())
                .isNotNull()
                .satisfies(settled -> assertThat(settled.reasons()).contains("決裁も取下げもされていない取組が、公約1件にあります（1-1-2）"));
        assertThat(city.as("auditor", queries::failed)).hasSize(1);
        assertThat(actions()).endsWith("PUBLICATION_FAILED");
        assertThat(editions.all()).isEmpty();
        assertThat(city.entry(year, 1).state()).isEqualTo(State.SIGNED_OFF);
        tick();
        assertThat(actions()).containsOnlyOnce("PUBLICATION_FAILED");
    }

    @Test
    void whoMayNoLongerPublishDoesNotPublishByAnOrderEither() throws Exception {
        ordered("");
        city.as("admin", () -> {
            accounts.deactivate(staff.byLogin("reviewer").orElseThrow().id());
            return year;
        });
        clock.pass(Duration.ofHours(4));
        tick();
        assertThat(editions.all()).isEmpty();
        assertThat(city.entry(year, 1).state()).isEqualTo(State.SIGNED_OFF);
        assertThat(order().state()).isEqualTo(PublicationOrder.State.FAILED);
        assertThat(order().settled()).isNotNull().satisfies(settled -> {
            assertThat(settled.reasons()).contains("予約した人（reviewer）に公表する権限がなくなっています");
            assertThat(settled.by()).isEqualTo("公表の予約");
        });
        assertThat(actions()).endsWith("PUBLICATION_FAILED");
    }

    @Test
    void anOrderIsCancelledByAnyReviewerBeforeItsMoment() throws Exception {
        ordered("");
        OrderId id = order().id();
        assertThat(city.as("reviewer2", () -> service.cancel(id))).isInstanceOf(OrderOutcome.Done.class);
        clock.pass(Duration.ofHours(4));
        tick();
        assertThat(editions.all()).isEmpty();
        assertThat(order().state()).isEqualTo(PublicationOrder.State.CANCELLED);
        assertThat(city.as("reviewer2", () -> service.cancel(id)))
                .isEqualTo(refusedFor(new PublishOutcome.Obstacle.OrderSettled()));
        assertThat(actions()).endsWith("PUBLICATION_CANCELLED");
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
        assertThat(city.as("reviewer", () -> service.order(year, clock.instant().minus(Duration.ofHours(1)), "")))
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

    private void tick() throws Exception {
        new PublicationClock(orders, service, actors, clock).publishWhatIsDue();
    }

    private void ordered(String note) {
        assertThat(city.as("reviewer", () -> service.order(year, nine, note))).isInstanceOf(OrderOutcome.Done.class);
    }

    private PublicationOrder order() {
        return city.as("auditor", () -> queries.of(year)).getFirst();
    }

    private List<String> actions() {
        return city.as("auditor", () -> audit.about(Subject.Kind.CYCLE, year.value())).stream()
                .map(AuditLine::action)
                .toList();
    }

    private static OrderOutcome refusedFor(PublishOutcome.Obstacle... obstacles) {
        return new OrderOutcome.Refused(List.of(obstacles));
    }
}
