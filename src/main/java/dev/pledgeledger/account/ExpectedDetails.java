package dev.pledgeledger.account;

import java.time.LocalDate;
import java.util.List;

/// What name, post and department somebody will have on a day, with and without what is planned for that very day.
record ExpectedDetails(StaffDetails then, StaffDetails withoutThatDay) {

    static ExpectedDetails of(StaffMember person, List<PlannedPostings.Due> planned, LocalDate on) {
        StaffDetails then = new StaffDetails(person.name(), person.post(), person.departmentId());
        StaffDetails before = then;
        for (PlannedPostings.Due each : planned) {
            if (!each.since().isAfter(on)) {
                then = each.details();
            }
            if (each.since().isBefore(on)) {
                before = each.details();
            }
        }
        return new ExpectedDetails(then, before);
    }
}
