package dev.pledgeledger.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.MovingClock;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.overview.DeskQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.convention.TestBean;

/// The services look at the calendar too: the story is told in full on days that are not like others.
/// [StoryDaysTest] looks at the dates of all days, which is cheap.
@SpringBootTest(properties = "ledger.demo=true")
@FreshDatabase(FreshDatabase.Before.METHOD)
class StoryOnOtherDaysIT {

    @TestBean(name = "clock")
    Clock clock;

    @Autowired
    DemoCity demo;

    @Autowired
    SystemActors actors;

    @Autowired
    CycleQueries cycles;

    @Autowired
    EntryQueries entries;

    @Autowired
    DeskQueries desk;

    @Autowired
    AuditVerification verification;

    static Clock clock() {
        return new MovingClock(Instant.parse("2026-10-07T01:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-04-01T09:05, 2026",
        "2028-01-02T23:55, 2027",
    })
    void everythingStandsWhereTheStorySaysAndTheDesksAreNotEmpty(LocalDateTime today, int working) throws Exception {
        MovingClock house = (MovingClock) clock;
        house.pass(Duration.between(house.instant(), today.atZone(house.getZone())));
        demo.start();
        Cycle thisYear = actors.runAs("kansa", () -> cycles.current().orElseThrow());
        assertThat(thisYear.year()).isEqualTo(new FiscalYear(working));
        Notes notes = new Notes(DemoFiles.table("this-year.txt"));
        List<EntryRow> rows =
                actors.runAs("kansa", () -> entries.rows(EntryFilter.of(thisYear.id()), 0, Integer.MAX_VALUE));
        assertThat(rows)
                .hasSize(50)
                .allSatisfy(row -> assertThat(notes.argument(row.key(), Turn.STANDS))
                        .startsWith(row.state().name()));
        assertThat(actors.runAs("kansa", verification::verify).faults()).isEmpty();
        for (String login : List.of("tanto", "kacho", "bucho", "kikaku", "kikaku2")) {
            assertThat(actors.runAs(login, () -> desk.count(Optional.empty())))
                    .as(login)
                    .isPositive();
        }
    }
}
