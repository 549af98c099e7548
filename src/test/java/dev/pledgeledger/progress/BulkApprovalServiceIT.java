package dev.pledgeledger.progress;

import static dev.pledgeledger.progress.TestCity.done;
import static dev.pledgeledger.progress.TestCity.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest(FreshDatabase.Before.METHOD)
class BulkApprovalServiceIT {

    @Autowired
    TestCity city;

    @Autowired
    BulkApprovalService approvals;

    @Autowired
    CommentService comments;

    @Autowired
    EntryDetailsQueries details;

    CycleId year;

    @BeforeEach
    void anEntryRatedAsLastYearIsSubmitted() {
        year = city.found();
        city.walkTo(State.SUBMITTED, year, 1);
    }

    @Test
    void itIsClaimedAndApprovedAtTheVersionThatWasSeenAndTheLogSaysHow() {
        Entry seen = city.entry(year, 1);
        assertThat(against("reviewer", seen)).isEmpty();
        Entry approved = done(approve("reviewer", seen));
        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(city.as(
                        "auditor", () -> details.find(seen.id()).orElseThrow().history()))
                .extracting(AuditLine::action, AuditLine::reason)
                .endsWith(tuple("CLAIM", null), tuple("APPROVE", "一括承認（評価が前年度と同じ）"));
    }

    @Test
    void whatSomebodyHasChangedSinceIsNotApproved() {
        Entry seen = city.entry(year, 1);
        done(city.take("reviewer2", Step.CLAIM, seen));
        assertThat(refused(approve("reviewer", seen)))
                .anyMatch(refusal ->
                        refusal instanceof Refusal.Newer newer && newer.by().equals("reviewer2"))
                .contains(new Refusal.ClaimedByAnother("reviewer2"));
        assertThat(refused(approve("reviewer", city.entry(year, 1))))
                .containsExactly(new Refusal.ClaimedByAnother("reviewer2"));
        done(approve("reviewer2", city.entry(year, 1)));
    }

    @Test
    void anotherRatingThanLastYearsIsReadFirst() {
        Entry moved = city.walkTo(State.SUBMITTED, year, 2);
        assertThat(against("reviewer", moved)).containsExactly(new Refusal.RatingMoved(Rating.C, Rating.B));
        assertThat(refused(approve("reviewer", moved))).containsExactly(new Refusal.RatingMoved(Rating.C, Rating.B));
        assertThat(city.entry(year, 2)).isEqualTo(moved);
    }

    @Test
    void whatIsLeftToDiscussIsDiscussedFirst() {
        done(city.take("reviewer", Step.CLAIM, city.entry(year, 1)));
        Entry entry = city.entry(year, 1);
        city.as(
                "reviewer",
                () -> comments.make(
                        entry.id(),
                        Objects.requireNonNull(entry.revision()),
                        new Remark(CommentKind.MUST_FIX, Passage.whole(PassageField.WHOLE), "写真を添えてください")));
        assertThat(against("reviewer", entry)).containsExactly(new Refusal.OpenComments(1));
    }

    @Test
    void whoMayNotApproveItAloneMayNotInBulk() {
        Entry entry = city.entry(year, 1);
        assertThat(against("drafter", entry)).contains(new Refusal.NotYours(Party.REVIEWER));
        assertThat(refused(approve("head", entry))).contains(new Refusal.NotYours(Party.REVIEWER));
        assertThat(city.entry(year, 1)).isEqualTo(entry);
    }

    private List<Refusal> against(String login, Entry entry) {
        return city.as(login, () -> approvals.against(List.of(entry.id()))).getOrDefault(entry.id(), List.of());
    }

    private Outcome approve(String login, Entry seen) {
        return city.as(login, () -> approvals.approve(seen.id(), seen.version()));
    }
}
