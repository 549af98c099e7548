package dev.pledgeledger.demo;

import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.StandIn;
import dev.pledgeledger.account.StandInService;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.report.Report;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// How last year's report was decided: a package of which one entry was sent back, a second one signed by a deputy,
/// the publication, and the correction of a figure.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class LastDecisions {

    private static final String SIGNATORY = "shicho";
    private static final String DEPUTY = "fukushicho";
    private static final LocalTime MORNING = LocalTime.of(9, 10);
    private static final LocalTime NOON = LocalTime.of(11, 40);
    private static final LocalTime EVENING = LocalTime.of(17, 5);

    private final Decisions decisions;
    private final StandInService standIns;
    private final StaffQueries staff;
    private final EntryDetailsQueries details;

    LastDecisions(Decisions decisions, StandInService standIns, StaffQueries staff, EntryDetailsQueries details) {
        this.decisions = decisions;
        this.standIns = standIns;
        this.staff = staff;
        this.details = details;
    }

    void tell(Telling telling, CycleId year, Spring spring, List<Report.Entry> entries) {
        Notes notes = telling.notes();
        Days days = telling.days();
        Diary diary = telling.diary();
        String sentBack = notes.only(Turn.SENT_BACK);
        String explanation = notes.words(Turn.EXPLAINED);
        diary.on(days.at(spring.packaged(), MORNING), Way.REVIEWER, () -> decisions.makePackage(year));
        diary.on(
                days.at(spring.packaged(), EVENING),
                SIGNATORY,
                () -> decisions.sendBack(
                        year, sentBack, notes.words(sentBack, Turn.SENT_BACK), days.after(spring.signed(), 4)));
        diary.on(days.at(spring.signed(), NOON), SIGNATORY, () -> decisions.signOff(year, explanation));
        LocalDate away = spring.supplemented();
        diary.on(
                days.at(days.before(away, 2), NOON),
                Founding.ADMINISTRATOR,
                () -> deputise(away, days.after(away, 2), notes.words(Turn.DEPUTISED)));
        diary.on(days.at(away, MORNING), Way.OTHER_REVIEWER, () -> decisions.makePackage(year));
        diary.on(days.at(away, EVENING), DEPUTY, () -> decisions.signOff(year, explanation));
        diary.on(days.at(spring.published(), MORNING), Way.REVIEWER, () -> decisions.publish(year, ""));
        correct(telling, year, spring.corrected(), entries);
    }

    private void deputise(LocalDate since, LocalDate until, String reason) {
        standIns.name(new StandIn(id(DEPUTY), Role.SIGNATORY, null, id(SIGNATORY), since, until, reason));
    }

    private StaffId id(String login) {
        return staff.byLogin(login).orElseThrow().id();
    }

    private void correct(Telling telling, CycleId year, LocalDate found, List<Report.Entry> entries) {
        Notes notes = telling.notes();
        Days days = telling.days();
        Diary diary = telling.diary();
        String key = notes.only(Turn.MISPRINTED);
        Report.Entry right = entries.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow();
        diary.on(days.at(found, MORNING), Way.REVIEWER, () -> reword(telling.deeds(), right, notes));
        diary.on(
                days.at(days.after(found, 1), NOON),
                Way.OTHER_REVIEWER,
                () -> telling.deeds().take(Step.CLAIM, key));
        diary.on(
                days.at(days.after(found, 1), EVENING),
                Way.OTHER_REVIEWER,
                () -> telling.deeds().take(Step.APPROVE, key));
        diary.on(days.at(days.after(found, 2), MORNING), Way.REVIEWER, () -> decisions.makePackage(year));
        diary.on(
                days.at(days.after(found, 3), NOON),
                SIGNATORY,
                () -> decisions.signOff(year, notes.words(Turn.EXPLAINED)));
        diary.on(
                days.at(days.after(found, 5), MORNING),
                Way.REVIEWER,
                () -> decisions.publish(year, notes.words(Turn.CORRECTED)));
    }

    private void reword(Deeds deeds, Report.Entry right, Notes notes) {
        Content published = details.find(deeds.id(right.key())).orElseThrow().content();
        deeds.reword(
                right.key(),
                notes.words(right.key(), Turn.MISPRINTED),
                published.withTexts(right.achievements(), right.plans()));
    }
}
