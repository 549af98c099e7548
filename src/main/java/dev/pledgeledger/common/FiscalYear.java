package dev.pledgeledger.common;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/// A Japanese fiscal year: `2025` runs from 1 April 2025 to 31 March 2026 and is 令和7年度.
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    public FiscalYear {
        if (year < 1990 || year > 2999) {
            throw new IllegalArgumentException("not a fiscal year: " + year);
        }
    }

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(year - 1);
    }

    /// 令和7年度. A year in which the era changes carries the name of the era it ends in: 令和元年度.
    public String label() {
        return Wareki.year(named()) + "年度";
    }

    /// R7, as printed before the departments of a year.
    public String mark() {
        JapaneseDate date = JapaneseDate.from(named());
        return date.getEra().getDisplayName(TextStyle.NARROW, Locale.ENGLISH) + date.get(ChronoField.YEAR_OF_ERA);
    }

    private LocalDate named() {
        return year == 2019 ? LocalDate.of(2019, Month.MAY, 1) : firstDay();
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
