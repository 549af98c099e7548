package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.database.TestDatabase;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.signoff.PackageQueries;
import dev.pledgeledger.signoff.SignOffService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An order that cannot be carried out fails for all to see, and is not tried again.
class FailedOrderIT extends OrderTest {

    @Autowired
    AccountService accounts;

    @Autowired
    StaffQueries staff;

    @Autowired
    SignOffService signOff;

    @Autowired
    PackageQueries signed;

    @Autowired
    AuditVerification verification;

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
    void whoseAccountIsClosedPublishesNothingByAnOrderEither() throws Exception {
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
    void whoHasLostTheRolePublishesNothingByAnOrderEither() throws Exception {
        ordered("");
        city.as("admin", () -> {
            staff.byLogin("reviewer").orElseThrow().memberships().stream()
                    .filter(held -> held.role() == Role.REVIEWER)
                    .forEach(held -> accounts.end(held.id(), LocalDate.of(2020, 4, 1)));
            return year;
        });
        clock.pass(Duration.ofHours(4));
        tick();
        assertThat(editions.all()).isEmpty();
        assertThat(order().settled())
                .isNotNull()
                .satisfies(settled -> assertThat(settled.reasons()).contains("公表する権限がなくなっています"));
        assertThat(actions()).endsWith("PUBLICATION_FAILED");
    }

    @Test
    void aFailureLeavesNothingHalfDoneAndIsNotTriedAgain() throws Exception {
        ordered("");
        clock.pass(Duration.ofHours(4));
        onTheDatabase("alter table edition add constraint broken check (number < 0) not valid");
        tick();
        assertThat(order().state()).isEqualTo(PublicationOrder.State.FAILED);
        assertThat(order().settled())
                .isNotNull()
                .satisfies(settled -> assertThat(settled.reasons()).contains("障害のため公表できませんでした"));
        assertThat(city.entry(year, 1).state()).isEqualTo(State.SIGNED_OFF);
        onTheDatabase("alter table edition drop constraint broken");
        tick();
        assertThat(editions.all()).isEmpty();
        assertThat(city.as("auditor", queries::failed)).hasSize(1);
        ordered("二度目");
        assertThat(city.as("auditor", queries::failed))
                .as("followed by another")
                .isEmpty();
        tick();
        assertThat(editions.all()).hasSize(1);
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    private static void onTheDatabase(String sql) throws SQLException {
        try (Connection owner = TestDatabase.connectAsSuperuser()) {
            owner.createStatement().execute(sql);
        }
    }
}
