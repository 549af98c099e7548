package dev.pledgeledger.demo;

import dev.pledgeledger.common.BusinessDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

/// The days on which the story happens: business days, in office hours.
record Days(ZoneId zone) {

    private static final LocalTime OPENS = LocalTime.of(8, 45);
    private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 0);
    /// How far apart two people start the same work, in minutes; no divisor of what it is taken from.
    private static final int APART = 37;

    private static final int MINUTES_OF_A_MORNING = 180;
    private static final int MINUTES_OF_AN_AFTERNOON = 240;

    /// The nth business day after a day; with 0 the day itself, or the next business day.
    LocalDate after(LocalDate day, int businessDays) {
        return counted(day, businessDays, current -> current.plusDays(1));
    }

    /// The nth business day before a day.
    LocalDate before(LocalDate day, int businessDays) {
        return counted(day, businessDays, current -> current.minusDays(1));
    }

    private static LocalDate counted(LocalDate day, int businessDays, UnaryOperator<LocalDate> next) {
        LocalDate current = day;
        int left = businessDays;
        while (left > 0 || !BusinessDays.BY_LAW.contain(current)) {
            current = next.apply(current);
            if (BusinessDays.BY_LAW.contain(current)) {
                left--;
            }
        }
        return current;
    }

    /// Some time before lunch, another one for each turn.
    Instant morning(LocalDate day, int turn) {
        return at(day, OPENS.plusMinutes((long) turn * APART % MINUTES_OF_A_MORNING));
    }

    /// Some time after lunch, another one for each turn.
    Instant afternoon(LocalDate day, int turn) {
        return at(day, AFTER_LUNCH.plusMinutes((long) turn * APART % MINUTES_OF_AN_AFTERNOON));
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
