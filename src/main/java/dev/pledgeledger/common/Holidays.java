package dev.pledgeledger.common;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/// National holidays by the rules of the Act on National Holidays, as they have stood since 2022. A day that a law
/// moves for one year only is not known here.
final class Holidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(2, 11),
            MonthDay.of(2, 23),
            MonthDay.of(4, 29),
            MonthDay.of(5, 3),
            MonthDay.of(5, 4),
            MonthDay.of(5, 5),
            MonthDay.of(8, 11),
            MonthDay.of(11, 3),
            MonthDay.of(11, 23));

    private Holidays() {}

    static boolean contain(LocalDate day) {
        return isNamed(day) || isSubstitute(day) || isBetweenTwo(day);
    }

    private static boolean isNamed(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || isMonday(day, Month.JANUARY, 2)
                || isMonday(day, Month.JULY, 3)
                || isMonday(day, Month.SEPTEMBER, 3)
                || isMonday(day, Month.OCTOBER, 2)
                || isEquinox(day, Month.MARCH, 20.8431)
                || isEquinox(day, Month.SEPTEMBER, 23.2488);
    }

    private static boolean isMonday(LocalDate day, Month month, int ordinal) {
        return day.getMonth() == month
                && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY)));
    }

    /// The usual approximation, right from 1980 to 2099.
    private static boolean isEquinox(LocalDate day, Month month, double base) {
        int years = day.getYear() - 1980;
        return day.getMonth() == month && day.getDayOfMonth() == (int) (base + 0.242194 * years) - years / 4;
    }

    /// A holiday that falls on a Sunday is made good on the next day that is none.
    private static boolean isSubstitute(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (isNamed(before)) {
            if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return true;
            }
            before = before.minusDays(1);
        }
        return false;
    }

    private static boolean isBetweenTwo(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && isNamed(day.minusDays(1)) && isNamed(day.plusDays(1));
    }
}
