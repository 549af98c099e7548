package dev.pledgeledger.demo;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.cycle.CycleSettings;
import dev.pledgeledger.progress.OpeningService;
import dev.pledgeledger.report.Report;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// The year that the sample city is working on: input was closed some days ago, a part is signed off already, and
/// entries stand everywhere between.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class ThisYear {

    private static final LocalTime EARLY = LocalTime.of(8, 30);
    private static final LocalTime NOON = LocalTime.of(11, 55);
    private static final LocalTime CLOSING_TIME = LocalTime.of(17, 15);

    private final Diary diary;
    private final Deeds deeds;
    private final OpeningService opening;
    private final CycleService cycles;
    private final CycleQueries cycleQueries;
    private final Decisions decisions;
    private final Departure departure;
    private final Absence absence;

    ThisYear(
            Diary diary,
            Deeds deeds,
            OpeningService opening,
            CycleService cycles,
            CycleQueries cycleQueries,
            Decisions decisions,
            Departure departure,
            Absence absence) {
        this.diary = diary;
        this.deeds = deeds;
        this.opening = opening;
        this.cycles = cycles;
        this.cycleQueries = cycleQueries;
        this.decisions = decisions;
        this.departure = departure;
        this.absence = absence;
    }

    void tell(CycleId lastYear, FiscalYear year, Recent recent) throws Exception {
        Notes notes = new Notes(DemoFiles.table("this-year.txt"));
        Days days = recent.days();
        Telling telling = new Telling(diary, deeds, days, notes, true);
        CycleId cycle = diary.now(days.at(recent.opened(), EARLY), Way.REVIEWER, () -> open(lastYear, recent, notes));
        List<Report.Entry> entries =
                DemoFiles.report("this-year.json", year).entries().toList();
        for (int index = 0; index < entries.size(); index++) {
            new Course(telling, recent, entries.get(index), Telling.turn(entries, index)).tell(cycle);
        }
        String away = notes.words(notes.only(Turn.HEAD_AWAY), Turn.HEAD_AWAY);
        diary.on(
                days.at(recent.before(10), NOON),
                Absence.HEAD,
                () -> absence.isAnnounced(recent.before(9), recent.before(8), away));
        diary.on(days.at(recent.headLeaves(), NOON), Founding.ADMINISTRATOR, departure::happens);
        diary.on(days.at(recent.closed(), CLOSING_TIME), Way.REVIEWER, () -> cycles.close(cycle));
        diary.on(days.at(recent.packaged(), CLOSING_TIME), Way.REVIEWER, () -> decisions.makePackage(cycle));
        diary.on(
                days.at(recent.signed(), EARLY), "shicho", () -> decisions.signOff(cycle, notes.words(Turn.EXPLAINED)));
        diary.on(days.at(recent.supplemented(), EARLY), Way.REVIEWER, () -> decisions.makePackage(cycle));
        diary.tell();
    }

    private CycleId open(CycleId lastYear, Recent recent, Notes notes) {
        CycleId next = opening.openNextYear(
                lastYear, new CycleService.Window(recent.closed(), recent.reviewDue(), notes.words(Turn.INSTRUCTED)));
        Cycle opened = cycleQueries.find(next).orElseThrow();
        cycles.change(
                next,
                new CycleSettings(
                        opened.title(), opened.draftsDue(), opened.reviewDue(), opened.instructions(), true, true));
        deeds.look(next);
        return next;
    }
}
