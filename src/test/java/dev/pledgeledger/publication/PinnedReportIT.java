package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.database.TestDatabase;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TestPackage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody with all rights changes the database between the decision and the publication.
@DatabaseTest(FreshDatabase.Before.METHOD)
class PinnedReportIT {

    @Autowired
    TestCity city;

    @Autowired
    TestPackage packages;

    @Autowired
    EditionService service;

    @Autowired
    EditionQueries editions;

    @Autowired
    AuditVerification verification;

    CycleId year;

    @BeforeEach
    void everythingIsSignedOff() {
        year = city.found();
        city.approveAll(year);
        packages.signOff(year);
    }

    @Test
    void untouchedItIsPublished() {
        assertThat(city.as("reviewer", () -> service.publish(year, ""))).isInstanceOf(PublishOutcome.Published.class);
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set achievements = replace(achievements, '二か所', '九か所') where id = (%s)",
                "update revision set rating = 'A' where id = (%s)",
                "update revision set achievements_departments = array['図書課'] where id = (%s)",
                "update wording set words = '岸壁を全部直します' where words = '岸壁を直します' and (%s) > 0"
            })
    void anEntryThatReadsOtherwiseThanWhenItWasSignedIsNotPublished(String attack) throws SQLException {
        aroundTheTriggers(attack.formatted(
                "select e.revision_id from entry e join pledge p on p.id = e.pledge_id where p.number = 1"
                        + " and e.state = 'SIGNED_OFF'"));
        assertRefused(
                new PublishOutcome.Obstacle.NotWhatWasSigned(List.of(new PledgeCode(1, 1, 1))),
                "決裁された文と違う取組が、公約1件にあります（1-1-1）。もう一度決裁が必要です");
    }

    @Test
    void titlesAreWhatWasSignedToo() throws SQLException {
        aroundTheTriggers("update cycle set title = '別の題' where fiscal_year = 2026");
        assertRefused(
                new PublishOutcome.Obstacle.NotWhatWasSigned(
                        List.of(new PledgeCode(1, 1, 1), new PledgeCode(1, 1, 2), new PledgeCode(1, 1, 3))),
                "決裁された文と違う取組が、公約3件にあります（1-1-1、1-1-2、1-1-3）。もう一度決裁が必要です");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update package_record set report = replace(report, '二か所', '九か所') where moment = 'SIGNED'",
                "update package_record set report = replace(report, '二か所', '九か所'),"
                        + " sha256 = encode(sha256(convert_to(replace(report, '二か所', '九か所'), 'UTF8')), 'hex')"
                        + " where moment = 'SIGNED'",
                "delete from package_record"
            })
    void whatWasPinnedCannotBeExchangedForAnything(String attack) throws SQLException {
        aroundTheTriggers(attack);
        assertThat(city.as("reviewer", () -> service.publish(year, "")))
                .isInstanceOfSatisfying(
                        PublishOutcome.Refused.class,
                        refused -> assertThat(new ObstacleTexts(Locale.JAPANESE).of(refused.obstacles()))
                                .contains("第1号の決裁のときに固定した報告書が、決裁のあとに書き換えられています。公表できません。管理者に知らせ、監査記録を確かめてください"));
        assertThat(editions.all()).isEmpty();
        assertThat(city.as("auditor", () -> verification.verify()).faults())
                .singleElement()
                .asString()
                .contains("package 1: the report that was signed");
    }

    @Test
    void theApplicationItselfCanChangeNoRecord() {
        for (String attack : List.of("update package_record set report = ''", "delete from package_record")) {
            assertThat(refusedToTheApplication(attack)).as(attack).isTrue();
        }
    }

    private static boolean refusedToTheApplication(String attack) {
        try (Connection app = TestDatabase.connectAsApp()) {
            app.createStatement().execute(attack);
            return false;
        } catch (SQLException refused) {
            return refused.getSQLState().equals("42501");
        }
    }

    private void assertRefused(PublishOutcome.Obstacle obstacle, String sentence) {
        assertThat(city.as("reviewer", () -> service.publish(year, "")))
                .isEqualTo(new PublishOutcome.Refused(List.of(obstacle)));
        assertThat(new ObstacleTexts(Locale.JAPANESE).of(List.of(obstacle))).containsExactly(sentence);
        assertThat(editions.all()).isEmpty();
    }

    private static void aroundTheTriggers(String attack) throws SQLException {
        try (Connection superuser = TestDatabase.connectAsSuperuser()) {
            superuser.createStatement().execute("set session_replication_role = replica");
            assertThat(superuser.createStatement().executeUpdate(attack)).isPositive();
        }
    }
}
