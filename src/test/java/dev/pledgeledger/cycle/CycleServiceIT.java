package dev.pledgeledger.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.Refused;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.TestCity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class CycleServiceIT {

    private static final CycleSettings SETTINGS = new CycleSettings(
            "みなと市 市長公約の歩み", LocalDate.of(2027, 4, 20), LocalDate.of(2027, 5, 20), "数字には時点を添えてください。", true, true);

    @Autowired
    CycleService cycles;

    @Autowired
    CycleQueries queries;

    @Autowired
    TestCity city;

    @Autowired
    JdbcClient database;

    CycleId year = new CycleId(0);

    @BeforeEach
    void found() {
        year = city.found();
    }

    @Test
    void whatIsDecidedAboutAYearIsKeptAndLoggedWithBeforeAndAfter() {
        change("reviewer", year, SETTINGS);
        Cycle cycle = cycle(year);
        assertThat(CycleSettings.of(cycle)).isEqualTo(SETTINGS);
        assertThat(database.sql("""
                        select actor_login || ' ' || (before ->> 'draftsDue') || ' ' || (after ->> 'draftsDue') || ' '
                            || (after ->> 'directorConfirms') || ' ' || jsonb_exists(after, 'headConfirms')
                        from audit_line where action = 'CYCLE_CHANGED'""").query(String.class).list())
                .containsExactly("reviewer 2027-04-24 2027-04-20 true false");
    }

    @Test
    void savingWhatDidNotChangeLeavesNoLine() {
        change("reviewer", year, CycleSettings.of(cycle(year)));
        assertThat(database.sql("select count(*) from audit_line where action = 'CYCLE_CHANGED'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void everyReasonIsGivenAtOnceAndNothingIsKept() {
        assertRefused(
                year,
                new CycleSettings(" ", null, null, "", false, true),
                "cycle.refused.noTitle",
                "cycle.refused.noDraftsDue",
                "cycle.refused.noReviewDue",
                "cycle.refused.directorAlone");
        assertRefused(
                year,
                new CycleSettings("題", LocalDate.of(2027, 5, 2), LocalDate.of(2027, 5, 1), "", true, false),
                "cycle.open.reviewTooEarly");
        assertThat(cycle(year).draftsDue()).isEqualTo(LocalDate.of(2027, 4, 24));
    }

    @Test
    void aPublishedYearKeepsItsSettings() {
        Cycle published = city.asSystem(queries::all).getLast();
        assertRefused(published.id(), SETTINGS, "cycle.refused.published");
    }

    @Test
    void theNextYearBeginsWithTheConfirmationsOfTheOneBefore() {
        change("reviewer", year, SETTINGS);
        city.asSystem(() -> {
            cycles.published(year);
            return true;
        });
        CycleId next = city.as(
                "reviewer",
                () -> cycles.openAfter(
                        cycle(year),
                        new CycleService.Window(LocalDate.of(2028, 4, 24), LocalDate.of(2028, 5, 15), "")));
        assertThat(cycle(next).directorConfirms()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "signatory", "auditor", "admin"})
    void onlyAReviewerRunsTheCycle(String login) {
        assertThat(city.as(login, cycles::mayChange)).isFalse();
        assertThatThrownBy(() -> change(login, year, SETTINGS)).isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(CycleId id, CycleSettings wanted, String... textKeys) {
        assertThatThrownBy(() -> change("reviewer", id, wanted))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refused::textKey)
                                .containsExactlyInAnyOrderElementsOf(List.of(textKeys)));
    }

    private void change(String login, CycleId id, CycleSettings settings) {
        city.as(login, () -> {
            cycles.change(id, settings);
            return true;
        });
    }

    private Cycle cycle(CycleId id) {
        return city.asSystem(() -> queries.find(id)).orElseThrow();
    }
}
