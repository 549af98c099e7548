package dev.pledgeledger.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.Installation;
import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.publication.EditionQueries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "ledger.demo=true")
@FreshDatabase
class DemoCityIT {

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
    void theSampleCityStands() throws Exception {
        assertThat(installation.isSample()).isTrue();
        assertThat(editions.all()).hasSize(3);
        var year = actors.runAs("kansa", () -> cycles.current()).orElseThrow();
        System.out.println(actors.runAs("kansa", () -> entries.counts(EntryFilter.of(year.id()))));
        assertThat(actors.runAs("kansa", () -> verification.verify()).faults()).isEmpty();
    }
}
