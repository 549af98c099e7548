package dev.pledgeledger.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessDaysTest {

    /// As the Cabinet Office lists them for 2026.
    private static final List<LocalDate> HOLIDAYS_2026 = Stream.of(
                    "01-01", "01-12", "02-11", "02-23", "03-20", "04-29", "05-03", "05-04", "05-05", "05-06", "07-20",
                    "08-11", "09-21", "09-22", "09-23", "10-12", "11-03", "11-23")
            .map(day -> LocalDate.parse("2026-" + day))
            .toList();

    @Test
    void theHolidaysOfAYearAreThoseOfTheLaw() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(Holidays::contain))
                .containsExactlyElementsOf(HOLIDAYS_2026);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-22", "2028-03-20", "2025-05-06", "2024-08-12"})
    void aHolidayOnASundayIsMadeGood(String day) {
        assertThat(BusinessDays.BY_LAW.contain(LocalDate.parse(day))).isFalse();
    }

    @Test
    void aCityMayCloseAndOpenOnDaysOfItsOwn() {
        LocalDate founded = LocalDate.of(2026, 6, 10);
        LocalDate saturday = LocalDate.of(2026, 6, 13);
        BusinessDays days = new BusinessDays(Set.of(founded), Set.of(saturday));
        assertThat(days.contain(founded)).isFalse();
        assertThat(days.contain(saturday)).isTrue();
        assertThat(days.later(LocalDate.of(2026, 6, 9), 1)).isEqualTo(LocalDate.of(2026, 6, 11));
        assertThat(days.left(LocalDate.of(2026, 6, 9), LocalDate.of(2026, 6, 14)))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-29", "2026-12-31", "2027-01-03", "2026-04-25", "2026-04-26"})
    void theCityHallIsClosedAtTheTurnOfTheYearAndOnWeekends(String day) {
        assertThat(BusinessDays.BY_LAW.contain(LocalDate.parse(day))).isFalse();
    }

    @Test
    void daysLeftCountTheLastDayButNotToday() {
        LocalDate due = LocalDate.of(2026, 4, 24);
        assertThat(BusinessDays.BY_LAW.left(LocalDate.of(2026, 4, 21), due)).isEqualTo(3);
        assertThat(BusinessDays.BY_LAW.left(LocalDate.of(2026, 4, 18), due)).isEqualTo(5);
        assertThat(BusinessDays.BY_LAW.left(due, due)).isZero();
        assertThat(BusinessDays.BY_LAW.left(due.plusDays(3), due)).isZero();
    }

    @Test
    void aDayLaterLeavesThatManyDays() {
        assertThat(BusinessDays.BY_LAW.later(LocalDate.of(2026, 4, 28), 4)).isEqualTo(LocalDate.of(2026, 5, 8));
        assertThat(BusinessDays.BY_LAW.later(LocalDate.of(2026, 4, 24), 1)).isEqualTo(LocalDate.of(2026, 4, 27));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T15:00, PT24H, 2026-11-25T15:00",
        "2026-11-24T06:48, PT24H, 2026-11-20T06:48",
        "2026-11-22T12:00, PT24H, 2026-11-20T00:00",
        "2026-11-24T00:00, PT1H, 2026-11-20T23:00",
        "2027-01-04T09:00, PT48H, 2026-12-25T09:00",
        "2026-11-26T15:00, PT0S, 2026-11-26T15:00",
    })
    void timePassesOnBusinessDaysOnly(LocalDateTime now, Duration time, LocalDateTime ago) {
        assertThat(BusinessDays.BY_LAW.ago(now, time)).isEqualTo(ago);
    }

    @Test
    void goldenWeekLeavesFewDays() {
        assertThat(BusinessDays.BY_LAW.left(LocalDate.of(2026, 4, 28), LocalDate.of(2026, 5, 8)))
                .isEqualTo(4);
    }
}
