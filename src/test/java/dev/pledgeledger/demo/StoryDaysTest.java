package dev.pledgeledger.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.BusinessDays;
import dev.pledgeledger.common.FiscalYear;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// The story has to fit together on whatever day the sample city is started.
class StoryDaysTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Days DAYS = new Days(TOKYO);

    @Test
    void onAnyDayTheYearsFollowEachOtherAndEverythingIsPast() {
        for (LocalDate today = LocalDate.of(2026, 1, 1); today.getYear() < 2031; today = today.plusDays(1)) {
            Recent recent = new Recent(DAYS, DAYS.at(today, LocalTime.of(4, 8)));
            FiscalYear working = Story.workingOn(today);
            Spring spring = new Spring(DAYS, working.previous());
            assertThat(Story.founded(working)).isBefore(spring.opened());
            assertThat(DAYS.after(spring.corrected(), 5)).as("%s", today).isBefore(recent.opened());
            assertThat(recent.lately()).isBefore(recent.now());
            assertThat(recent.extendedUntil()).isAfter(today);
        }
    }

    @Test
    void atAnyHourTheLastThingHappenedInOfficeHoursOfABusinessDay() {
        Instant hour = DAYS.at(LocalDate.of(2026, 12, 25), LocalTime.of(0, 30));
        for (int hours = 0; hours < 24 * 14; hours++) {
            Instant now = hour.plusSeconds(3600L * hours);
            var lately = new Recent(DAYS, now).lately().atZone(TOKYO);
            assertThat(lately.toInstant()).isBeforeOrEqualTo(now);
            assertThat(BusinessDays.BY_LAW.contain(lately.toLocalDate())).isTrue();
            assertThat(lately.toLocalTime()).isBetween(LocalTime.of(8, 45), LocalTime.of(17, 15));
        }
    }

    @Test
    void businessDaysAreCountedFromAnyDay() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        assertThat(DAYS.after(sunday, 0)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(DAYS.after(sunday, 1)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(DAYS.before(sunday, 1)).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(DAYS.after(LocalDate.of(2026, 12, 28), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    }
}
