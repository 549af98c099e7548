package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TestPackage;
import dev.pledgeledger.report.Report;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class EditionServiceIT {

    @Autowired
    TestCity city;

    @Autowired
    TestPackage packages;

    @Autowired
    EditionService service;

    @Autowired
    EditionQueries editions;

    @Autowired
    PublicSite site;

    @Autowired
    AuditVerification verification;

    CycleId year;

    @BeforeEach
    void found() {
        year = city.found();
    }

    @Test
    void nothingIsPublishedWhileAnEntryIsStillOpen() {
        city.walkTo(State.APPROVED, year, 1);
        assertThat(city.as("reviewer", () -> service.publish(year, "")))
                .isInstanceOfSatisfying(
                        PublishOutcome.Refused.class,
                        refused -> assertThat(refused.obstacles())
                                .anySatisfy(obstacle -> assertThat(obstacle)
                                        .isInstanceOfSatisfying(
                                                PublishOutcome.Obstacle.StillOpen.class,
                                                open -> assertThat(open.codes())
                                                        .contains(new PledgeCode(1, 1, 1), new PledgeCode(1, 1, 3)))));
        assertThat(editions.all()).isEmpty();
    }

    @Test
    void whatIsSignedOffIsPublishedAllAtOnceAndTheSiteShowsIt() throws Exception {
        city.approveAll(year);
        packages.signOff(year);
        PublishOutcome outcome = city.as("reviewer", () -> service.publish(year, "初版"));
        assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
        Report report = ((PublishOutcome.Published) outcome).edition().report();
        assertThat(report.totals().total()).isEqualTo(3);
        assertThat(report.totals().count(Rating.B)).isEqualTo(3);
        assertThat(city.entry(year, 1).state()).isEqualTo(State.PUBLISHED);
        assertThat(editions.documents()).extracting(PublishedEdition::report).containsExactly(report);
        assertThat(Files.readString(site.current().resolve("2026/report.json"))).contains("1-1-1.1");
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    @Test
    void onlyThePlanningOfficePublishes() {
        for (String other : new String[] {"admin", "signatory", "head", "drafter", "auditor"}) {
            assertThatThrownBy(() -> city.as(other, () -> service.publish(year, "")))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
