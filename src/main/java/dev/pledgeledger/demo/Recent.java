package dev.pledgeledger.demo;

import dev.pledgeledger.common.BusinessDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// The last weeks before the sample city is looked at, counted in business days back from today.
record Recent(Days days, Instant now) {

    private static final Duration JUST_NOW = Duration.ofMinutes(10);
    private static final LocalTime WARM = LocalTime.of(9, 0);
    private static final LocalTime LATE = LocalTime.of(16, 40);

    LocalDate today() {
        return LocalDate.ofInstant(now, days.zone());
    }

    /// The nth business day before today.
    LocalDate before(int businessDays) {
        return days.before(today(), businessDays);
    }

    /// The nth business day after today.
    LocalDate after(int businessDays) {
        return days.after(today(), businessDays);
    }

    LocalDate opened() {
        return before(37);
    }

    LocalDate headLeaves() {
        return before(9);
    }

    LocalDate closed() {
        return before(6);
    }

    LocalDate packaged() {
        return before(5);
    }

    LocalDate signed() {
        return before(4);
    }

    /// When the package is made that waits for its decision today.
    LocalDate supplemented() {
        return before(3);
    }

    LocalDate reviewDue() {
        return after(4);
    }

    LocalDate extendedUntil() {
        return after(7);
    }

    /// Just now, or late on the last business day.
    Instant lately() {
        Instant warm = days.at(today(), WARM);
        Instant late = days.at(today(), LATE);
        if (!BusinessDays.BY_LAW.contain(today()) || now.isBefore(warm)) {
            return days.at(before(1), LATE);
        }
        return now.isAfter(late) ? late : now.minus(JUST_NOW);
    }
}
