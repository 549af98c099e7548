package dev.pledgeledger.demo;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.cycle.CycleId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// The history of the sample city, from the founding of its ledger until just now.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class Story {

    /// So many months after a year has ended its report has been published and corrected, and the work on the next
    /// one is well under way.
    private static final int MONTHS_OF_WORK = 5;

    private static final LocalTime FOUNDED_AT = LocalTime.of(10, 0);

    private final DrivenClock clock;
    private final Founding founding;
    private final LastYear lastYear;
    private final ThisYear thisYear;

    Story(DrivenClock clock, Founding founding, LastYear lastYear, ThisYear thisYear) {
        this.clock = clock;
        this.founding = founding;
        this.lastYear = lastYear;
        this.thisYear = thisYear;
    }

    /// Tells it, and lets the clock run on.
    void tell() throws Exception {
        Days days = new Days(clock.getZone());
        Recent recent = new Recent(days, clock.instant());
        FiscalYear working = FiscalYear.of(recent.today().minusMonths(MONTHS_OF_WORK));
        FiscalYear published = working.previous();
        LocalDate founded = days.after(LocalDate.of(published.year(), Month.NOVEMBER, 4), 0);
        try {
            clock.turnTo(days.at(founded, FOUNDED_AT));
            CycleId before = founding.found(published.previous());
            thisYear.tell(lastYear.tell(before, published, days), working, recent);
        } finally {
            clock.runOn();
        }
    }
}
