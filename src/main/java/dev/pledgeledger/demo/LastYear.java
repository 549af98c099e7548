package dev.pledgeledger.demo;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.progress.OpeningService;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.report.Report;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// How the report published last came about. Its year ends with a reorganisation: what the closed departments did is
/// written up by those that go on with the work.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class LastYear {

    private static final String REVIEWER = Way.REVIEWER;
    private static final LocalTime EARLY = LocalTime.of(8, 30);
    private static final LocalTime CLOSING_TIME = LocalTime.of(17, 15);

    private final Diary diary;
    private final Deeds deeds;
    private final OpeningService opening;
    private final CycleService cycles;
    private final NewOrganisation organisation;
    private final LastDecisions decisions;

    LastYear(
            Diary diary,
            Deeds deeds,
            OpeningService opening,
            CycleService cycles,
            NewOrganisation organisation,
            LastDecisions decisions) {
        this.diary = diary;
        this.deeds = deeds;
        this.opening = opening;
        this.cycles = cycles;
        this.organisation = organisation;
        this.decisions = decisions;
    }

    /// Tells it up to its publication and the correction that followed.
    ///
    /// @param before the year before it, published
    CycleId tell(CycleId before, FiscalYear year, Days days) throws Exception {
        Notes notes = new Notes(DemoFiles.table("last-year.txt"));
        Telling telling = new Telling(diary, deeds, days, notes, false);
        Spring spring = new Spring(days, year);
        CycleId cycle = diary.now(days.at(spring.opened(), EARLY), REVIEWER, () -> open(before, spring, notes));
        List<Report.Entry> entries =
                DemoFiles.report("report.json", year).entries().toList();
        reorganize(cycle, spring, notes.words(Turn.REORGANIZED), entries);
        for (int index = 0; index < entries.size(); index++) {
            Report.Entry entry = entries.get(index);
            int turn = Telling.turn(entries, index);
            Way way = new Way(telling, entry, turn, begin(entry, turn, spring));
            open(cycle, entry, way, spring);
            tell(way, new Review(telling, way, entry, turn), spring);
        }
        diary.on(days.at(spring.closed(), CLOSING_TIME), REVIEWER, () -> cycles.close(cycle));
        decisions.tell(telling, cycle, spring, entries);
        diary.tell();
        return cycle;
    }

    private void reorganize(CycleId cycle, Spring spring, String title, List<Report.Entry> entries) {
        Days days = spring.days();
        LocalDate on = spring.year().next().firstDay();
        AtomicReference<ReorganisationId> plan = new AtomicReference<>();
        diary.on(
                days.at(spring.fromOpening(1), EARLY),
                Founding.ADMINISTRATOR,
                () -> plan.set(organisation.plan(title, on)));
        diary.on(days.at(spring.april(), EARLY), Founding.ADMINISTRATOR, () -> organisation.begin(on));
        diary.on(days.at(spring.april(), EARLY), REVIEWER, () -> {
            organisation.choose(plan.get(), entries);
            organisation.apply(plan.get());
            deeds.look(cycle);
        });
        diary.on(days.at(spring.april(), EARLY), Founding.ADMINISTRATOR, () -> organisation.settle(on));
    }

    private CycleId open(CycleId before, Spring spring, Notes notes) {
        CycleId next = opening.openNextYear(
                before, new CycleService.Window(spring.closed(), spring.packaged(), notes.words(Turn.INSTRUCTED)));
        deeds.look(next);
        return next;
    }

    /// Before it can be written, new work is opened, and work that ends gets its departments.
    private void open(CycleId cycle, Report.Entry entry, Way way, Spring spring) {
        String key = entry.key();
        var departments = entry.departments();
        LocalDate begin = way.day();
        if (way.tells(Turn.ADDED)) {
            way.goTo(spring.fromOpening(1));
            way.morning(REVIEWER, () -> {
                deeds.add(cycle, key, way.words(Turn.ADDED));
                deeds.assign(key, departments.achievements(), departments.plans());
            });
        } else if (departments.plans().isEmpty()) {
            way.goTo(spring.fromOpening(2 + Math.floorMod(key.hashCode(), 3)));
            way.afternoon(
                    DemoPeople.acting(Role.DRAFTER, departments.achievements().getFirst()),
                    () -> deeds.take(Step.DECLINE, key, way.words(Turn.DECLINED)));
            way.goTo(spring.fromOpening(7));
            way.morning(REVIEWER, () -> deeds.assign(key, departments.achievements(), departments.plans()));
        }
        way.goTo(begin);
    }

    private static LocalDate begin(Report.Entry entry, int turn, Spring spring) {
        if (entry.departments().areSame()) {
            return spring.fromOpening(2 + turn % 6);
        }
        return entry.departments().plans().isEmpty() ? spring.fromOpening(8) : spring.fromApril(2 + turn % 5);
    }

    private static void tell(Way way, Review review, Spring spring) {
        way.write();
        if (way.tells(Turn.CARRIED_OVER)) {
            way.goTo(spring.fromApril(15));
            review.carryOver();
            return;
        }
        way.submit();
        way.confirm();
        way.goOn(1);
        review.decide();
        if (way.tells(Turn.SENT_BACK)) {
            way.goTo(spring.signed());
            way.mend();
            way.confirm();
            way.goOn(1);
            review.decide();
        }
    }
}
