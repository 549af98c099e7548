package dev.pledgeledger.demo;

import dev.pledgeledger.common.FiscalYear;
import java.time.LocalDate;

/// When the report of a year is made: in the weeks around the end of that year. Some three weeks after it is published
/// somebody finds a wrong figure.
record Spring(Days days, FiscalYear year) {

    /// First business day of the next year, and of its organisation.
    LocalDate april() {
        return days.after(year.next().firstDay(), 0);
    }

    LocalDate opened() {
        return days.before(april(), 15);
    }

    /// The nth business day after the opening.
    LocalDate fromOpening(int businessDays) {
        return days.after(opened(), businessDays);
    }

    /// The nth business day of the new organisation.
    LocalDate fromApril(int businessDays) {
        return days.after(april(), businessDays);
    }

    LocalDate closed() {
        return fromApril(14);
    }

    LocalDate packaged() {
        return fromApril(19);
    }

    LocalDate signed() {
        return fromApril(20);
    }

    LocalDate supplemented() {
        return fromApril(26);
    }

    LocalDate published() {
        return fromApril(29);
    }

    LocalDate corrected() {
        return days.after(published(), 15);
    }
}
