package dev.pledgeledger.common;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;

/// 開庁日: the days on which a city hall works, by the law and by what this city has decided besides.
///
/// @param closed days on which this city hall is closed though others work
/// @param open days on which it works though others are closed
public record BusinessDays(Set<LocalDate> closed, Set<LocalDate> open) {

    /// Where a city has decided nothing of its own.
    public static final BusinessDays BY_LAW = new BusinessDays(Set.of(), Set.of());

    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);

    public BusinessDays {
        closed = Set.copyOf(closed);
        open = Set.copyOf(open);
    }

    public boolean contain(LocalDate day) {
        return open.contains(day) || (!closed.contains(day) && isByLaw(day));
    }

    private static boolean isByLaw(LocalDate day) {
        MonthDay inYear = MonthDay.from(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean turnOfTheYear = !inYear.isBefore(YEAR_END) || !inYear.isAfter(NEW_YEAR);
        return !weekend && !turnOfTheYear && !Holidays.contain(day);
    }

    /// The day that leaves so many of them after today.
    public LocalDate later(LocalDate today, int days) {
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .filter(this::contain)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }

    /// The moment since which so much time of such days has passed, counted around the clock.
    public LocalDateTime ago(LocalDateTime now, Duration time) {
        LocalDateTime since = now;
        Duration left = time;
        while (left.isPositive()) {
            LocalDateTime dayBegan = since.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? since.minusDays(1)
                    : since.truncatedTo(ChronoUnit.DAYS);
            Duration ofDay = Duration.between(dayBegan, since);
            if (!contain(dayBegan.toLocalDate())) {
                since = dayBegan;
            } else if (ofDay.compareTo(left) < 0) {
                since = dayBegan;
                left = left.minus(ofDay);
            } else {
                return since.minus(left);
            }
        }
        return since;
    }

    /// How many are left after today up to and including a day; 0 on the day itself and once it has passed.
    public int left(LocalDate today, LocalDate until) {
        return today.isBefore(until)
                ? (int) today.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::contain)
                        .count()
                : 0;
    }
}
