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
    void tell() {
        Days days = new Days(clock.getZone());
        Recent recent = new Recent(days, clock.instant());
        FiscalYear working = workingOn(recent.today());
        FiscalYear published = working.previous();
        try {
            clock.turnTo(days.at(days.after(founded(working), 0), FOUNDED_AT));
            CycleId before = founding.found(published.previous());
            thisYear.tell(lastYear.tell(before, published, days), working, recent);
            founding.end();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("the story of the sample city breaks off", failure);
        } finally {
            clock.runOn();
        }
    }

    /// The year that is being worked on as of a day.
    static FiscalYear workingOn(LocalDate day) {
        return FiscalYear.of(day.minusMonths(MONTHS_OF_WORK));
    }

    /// When the ledger was founded, half a year before its first report was made.
    static LocalDate founded(FiscalYear working) {
        return LocalDate.of(working.previous().year(), Month.NOVEMBER, 4);
    }
}
