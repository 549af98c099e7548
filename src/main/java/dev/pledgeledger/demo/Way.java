package dev.pledgeledger.demo;

import dev.pledgeledger.common.Role;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The way of one entry out of its department, written into the diary day by day.
class Way {

    static final String REVIEWER = "kikaku";
    static final String OTHER_REVIEWER = "kikaku2";

    private final Telling telling;
    private final Draft draft;
    private final String key;
    private final List<String> departments;
    private final String drafter;
    private final int turn;
    private LocalDate day;

    /// @param turn which entry of the year it is: each has its own times of the day
    Way(Telling telling, Report.Entry text, int turn, LocalDate begin) {
        this.telling = telling;
        this.draft = new Draft(text, telling.notes());
        this.key = text.key();
        this.turn = turn;
        this.day = begin;
        List<String> achievements = text.departments().achievements();
        List<String> plans = text.departments().plans();
        this.departments = Stream.concat(achievements.stream(), plans.stream())
                .filter(department -> !NewOrganisation.CLOSED.contains(department))
                .distinct()
                .toList();
        String writing = plans.isEmpty() ? achievements.getFirst() : plans.getFirst();
        this.drafter = tells(Turn.ENTERED_FOR) ? OTHER_REVIEWER : DemoPeople.acting(Role.DRAFTER, writing);
    }

    boolean tells(Turn what) {
        return telling.notes().tells(key, what);
    }

    String words(Turn what) {
        return telling.notes().words(key, what);
    }

    LocalDate day() {
        return day;
    }

    void goOn(int businessDays) {
        day = telling.days().after(day, businessDays);
    }

    void goTo(LocalDate other) {
        day = other;
    }

    /// It is begun on one day and saved on the next.
    void write() {
        if (tells(Turn.ENTERED_FOR)) {
            morning(OTHER_REVIEWER, () -> deeds().take(Step.ENTER_FOR, key, words(Turn.ENTERED_FOR)));
        } else {
            morning(drafter, () -> deeds().take(Step.START, key));
        }
        goOn(1);
        boolean lacking = tells(Turn.RETURNED) || tells(Turn.OBJECTED) || tells(Turn.SENT_BACK);
        afternoon(drafter, () -> deeds().save(key, lacking ? draft.first() : draft.last()));
    }

    void submit() {
        goOn(1);
        morning(drafter, () -> deeds().take(Step.SUBMIT, key));
    }

    /// What was missing is added, and the entry submitted again.
    void mend() {
        goOn(1);
        morning(drafter, () -> deeds().save(key, draft.answering()));
        afternoon(drafter, () -> deeds().take(Step.SUBMIT, key));
    }

    /// All who are asked agree; where the files say so, one objects first, or the planning office settles it in the
    /// end.
    void confirm() {
        if (tells(Turn.OBJECTED)) {
            goOn(1);
            morning(heads().getFirst(), this::agree);
            afternoon(heads().getLast(), () -> deeds().take(Step.OBJECT, key, words(Turn.OBJECTED)));
            mend();
        }
        goOn(1);
        morning(heads().getFirst(), this::agree);
        directors().forEach(director -> afternoon(director, this::agree));
        goOn(1);
        if (tells(Turn.SETTLED)) {
            goOn(4);
            afternoon(REVIEWER, () -> deeds().take(Step.SETTLE, key, words(Turn.SETTLED)));
        } else {
            heads().stream().skip(1).forEach(head -> afternoon(head, this::agree));
        }
    }

    /// Everybody but the head, the director or the joint departments agrees.
    void confirmBut(String waiting) {
        goOn(1);
        if (!waiting.equals("HEAD")) {
            morning(tells(Turn.HEAD_AWAY) ? Absence.DEPUTY : heads().getFirst(), this::agree);
            goOn(1);
            if (waiting.equals("JOINT")) {
                directors().forEach(director -> afternoon(director, this::agree));
            } else {
                heads().stream().skip(1).forEach(head -> afternoon(head, this::agree));
            }
        }
    }

    private void agree() {
        deeds().take(Step.CONCUR, key);
    }

    /// The heads of all departments, that of the lead first.
    private List<String> heads() {
        return departments.stream()
                .map(department -> DemoPeople.acting(Role.HEAD, department))
                .distinct()
                .toList();
    }

    private List<String> directors() {
        return telling.directorsConfirm()
                ? List.of(DemoPeople.acting(Role.DIRECTOR, departments.getFirst()))
                : List.of();
    }

    void morning(String login, Diary.Deed deed) {
        telling.diary().on(telling.days().morning(day, turn), login, deed);
    }

    void afternoon(String login, Diary.Deed deed) {
        telling.diary().on(telling.days().afternoon(day, turn), login, deed);
    }

    private Deeds deeds() {
        return telling.deeds();
    }
}
