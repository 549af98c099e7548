package dev.pledgeledger.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.Installation;
import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.publication.EditionQueries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "ledger.demo=true")
@FreshDatabase
class DemoCityIT {

    @Autowired
    DemoCity demo;

    @Autowired
    Installation installation;

    @Autowired
    SystemActors actors;

    @Autowired
    CycleQueries cycles;

    @Autowired
    EntryQueries entries;

    @Autowired
    EditionQueries editions;

    @Autowired
    AuditVerification verification;

    @Test
    void theSampleCityStandsWithAPublishedYearAndWorkUnderWayAndIsFoundedOnce() throws Exception {
        demo.run(new DefaultApplicationArguments());
        assertThat(installation.isSample()).isTrue();
        assertThat(editions.all()).hasSize(1);
        var year = actors.runAs("kansa", () -> cycles.current()).orElseThrow();
        assertThat(actors.runAs("kansa", () -> entries.counts(EntryFilter.of(year.id()))))
                .containsEntry(State.RETURNED, 1)
                .containsEntry(State.SUBMITTED, 1)
                .containsEntry(State.CONCURRENCE, 1)
                .containsEntry(State.NOT_STARTED, 5);
        assertThat(actors.runAs("kansa", () -> verification.verify()).faults()).isEmpty();
    }

    @Test
    void everyRoleHasASignInOnItsSignInPage() {
        assertThat(DemoPeople.ALL)
                .extracting(DemoPerson::role)
                .contains(Role.DRAFTER, Role.HEAD, Role.REVIEWER, Role.SIGNATORY, Role.ADMINISTRATOR, Role.AUDITOR);
    }
}
