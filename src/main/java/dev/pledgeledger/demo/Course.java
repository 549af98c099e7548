package dev.pledgeledger.demo;

import dev.pledgeledger.common.Role;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.CommentKind;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.report.Report;

/// How far one entry has come this year, written into the diary.
class Course {

    private final Telling telling;
    private final Recent recent;
    private final Report.Entry text;
    private final String key;
    private final int turn;
    private final State state;
    private final String waiting;
    private final Way way;
    private final Review review;

    Course(Telling telling, Recent recent, Report.Entry text, int turn) {
        this.telling = telling;
        this.recent = recent;
        this.text = text;
        this.key = text.key();
        this.turn = turn;
        String[] stands = telling.notes().argument(key, Turn.STANDS).split(" ", 2);
        this.state = State.valueOf(stands[0]);
        this.waiting = stands.length < 2 ? "" : stands[1];
        this.way = new Way(telling, text, turn, recent.today());
        this.review = new Review(telling, way, text, turn);
    }

    void tell(CycleId year) {
        if (way.tells(Turn.ADDED)) {
            add(year);
        }
        switch (state) {
            case UNASSIGNED -> decline();
            case NOT_STARTED -> extend();
            case DRAFT -> draft();
            case CONCURRENCE -> confirm();
            case SUBMITTED -> submit(20);
            case IN_REVIEW -> review();
            case RETURNED -> giveBack();
            case APPROVED -> decide(28, way.tells(Turn.OVERRIDDEN) ? 3 : 1 + turn % 2);
            case PACKAGED -> decide(28, 4);
            case SIGNED_OFF -> decide(34, 24);
            case WITHDRAWN -> withdraw();
            case PUBLISHED ->
                throw new IllegalArgumentException(key + " cannot be published in the middle of the year");
        }
    }

    private void add(CycleId year) {
        way.goTo(recent.before(12));
        way.morning(Way.REVIEWER, () -> {
            deeds().add(year, key, way.words(Turn.ADDED));
            deeds().assign(
                            key,
                            text.departments().achievements(),
                            text.departments().plans());
        });
    }

    private void decline() {
        way.goTo(recent.before(9));
        way.afternoon(
                DemoPeople.acting(
                        Role.DRAFTER, text.departments().achievements().getFirst()),
                () -> deeds().take(Step.DECLINE, key, way.words(Turn.STANDS)));
    }

    private void extend() {
        way.goTo(recent.before(7));
        way.afternoon(Way.REVIEWER, () -> deeds().take(Step.EXTEND, key, "", recent.extendedUntil()));
    }

    private void draft() {
        extend();
        way.goTo(way.tells(Turn.ENTERED_FOR) ? recent.before(2) : recent.before(10));
        way.write();
    }

    private void confirm() {
        way.goTo(waiting.equals("HEAD") ? recent.before(9) : recent.before(12));
        way.write();
        way.submit();
        way.confirmBut(waiting);
    }

    private void submit(int daysAgo) {
        way.goTo(recent.before(daysAgo - turn % 6));
        way.write();
        way.submit();
        way.confirm();
    }

    private void review() {
        if (way.tells(Turn.CARRIED_OVER)) {
            way.goTo(recent.before(12));
            way.write();
            way.goTo(recent.before(5));
            review.leaveUnrated();
        } else {
            submit(20);
            telling.diary().on(recent.lately(), review.reviewer(), () -> deeds().take(Step.CLAIM, key));
        }
    }

    private void giveBack() {
        submit(20);
        way.goTo(recent.before(2));
        review.claim();
        review.comment();
        review.giveBack(way.words(Turn.STANDS));
        if (way.tells(Turn.FOLLOWED)) {
            way.goOn(1);
            way.morning(
                    DemoPeople.acting(
                            Role.DRAFTER, text.departments().achievements().getFirst()),
                    () -> deeds().commentary()
                            .answer(deeds().id(key), CommentKind.SUGGESTION, way.words(Turn.FOLLOWED)));
        }
    }

    private void decide(int daysAgo, int decided) {
        submit(daysAgo);
        way.goTo(recent.before(decided));
        review.decide();
    }

    private void withdraw() {
        way.goTo(recent.before(20));
        way.afternoon(Way.REVIEWER, () -> deeds().take(Step.WITHDRAW, key, way.words(Turn.STANDS)));
    }

    private Deeds deeds() {
        return telling.deeds();
    }
}
