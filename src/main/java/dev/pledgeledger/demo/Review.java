package dev.pledgeledger.demo;

import dev.pledgeledger.progress.CommentKind;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.report.Report;
import java.util.Objects;

/// The review of one entry by the planning office, written into the diary.
class Review {

    private static final int DAYS_TO_MEND = 6;

    private final Telling telling;
    private final Way way;
    private final Report.Entry text;
    private final String reviewer;
    private final String other;

    /// Reviewers take turns; what one of them entered, the other reviews.
    Review(Telling telling, Way way, Report.Entry text, int turn) {
        boolean second = turn % 2 == 1 && !way.tells(Turn.ENTERED_FOR);
        this.telling = telling;
        this.way = way;
        this.text = text;
        this.reviewer = second ? Way.OTHER_REVIEWER : Way.REVIEWER;
        this.other = second ? Way.REVIEWER : Way.OTHER_REVIEWER;
    }

    String reviewer() {
        return reviewer;
    }

    void claim() {
        way.morning(reviewer, () -> deeds().take(Step.CLAIM, text.key()));
    }

    /// Ends with the approval, after a return or a change of the rating where the files say so.
    void decide() {
        claim();
        if (way.tells(Turn.RETURNED)) {
            giveBack(way.words(Turn.RETURNED));
            way.goOn(1);
            way.mend();
            way.confirm();
            way.goOn(1);
            claim();
        }
        if (way.tells(Turn.OVERRIDDEN)) {
            way.afternoon(
                    reviewer,
                    () -> deeds().override(
                                    text.key(), Objects.requireNonNull(text.rating()), way.words(Turn.OVERRIDDEN)));
            way.afternoon(reviewer, () -> deeds().take(Step.RELEASE, text.key()));
            way.goOn(1);
            way.morning(other, () -> deeds().take(Step.CLAIM, text.key()));
            way.afternoon(other, () -> deeds().take(Step.APPROVE, text.key()));
        } else {
            way.afternoon(reviewer, () -> deeds().take(Step.APPROVE, text.key()));
        }
    }

    /// Leaves it unrated; the other reviewer agrees.
    void carryOver() {
        leaveUnrated();
        way.goOn(1);
        way.morning(other, () -> deeds().take(Step.CLAIM, text.key()));
        way.afternoon(other, () -> deeds().take(Step.APPROVE, text.key()));
    }

    void leaveUnrated() {
        way.morning(reviewer, () -> deeds().take(Step.CARRY_OVER, text.key(), way.words(Turn.CARRIED_OVER)));
    }

    /// Remarks on what the files say.
    void comment() {
        comment(Turn.MUST_FIX, CommentKind.MUST_FIX);
        comment(Turn.SUGGESTED, CommentKind.SUGGESTION);
    }

    private void comment(Turn turn, CommentKind kind) {
        if (way.tells(turn)) {
            String quote = telling.notes().argument(text.key(), turn);
            way.afternoon(
                    reviewer, () -> deeds().commentary().make(deeds().id(text.key()), kind, quote, way.words(turn)));
        }
    }

    /// Sends it back to be mended within some days.
    void giveBack(String reason) {
        var due = telling.days().after(way.day(), DAYS_TO_MEND);
        way.afternoon(reviewer, () -> deeds().take(Step.RETURN, text.key(), reason, due));
    }

    private Deeds deeds() {
        return telling.deeds();
    }
}
