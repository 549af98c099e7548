package dev.pledgeledger.progress;

import static dev.pledgeledger.progress.TestCity.done;
import static dev.pledgeledger.progress.TestCity.refused;
import static dev.pledgeledger.progress.TestCity.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.audit.AuditFilter;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class ProgressServiceIT {

    @Autowired
    TestCity city;

    @Autowired
    ProgressService progress;

    @Autowired
    AuditQueries audit;

    @Autowired
    AuditVerification verification;

    @Autowired
    CycleService cycles;

    @Autowired
    ReportQueries reports;

    CycleId year;

    @BeforeEach
    void found() {
        year = city.found();
    }

    @Test
    void anEntryGoesTheUsualWayAndEveryStepIsOnRecord() {
        Entry approved = city.walkTo(State.APPROVED, year, 1);
        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(actions(approved)).containsExactly("ENTRY_OPENED", "START", "SUBMIT", "CONCUR", "CLAIM", "APPROVE");
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    @Test
    void aLowerRatingNeedsAReasonAndIsOnRecordWithIt() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        done(city.save("drafter", entry, written(Rating.C, "")));
        assertThat(refused(city.take("drafter", Step.SUBMIT, entry)))
                .containsExactly(new Refusal.RatingReasonMissing(Rating.B, Rating.C));
        done(city.save("drafter", entry, written(Rating.C, "資材が届かず一か所が残ったため")));
        done(city.take("drafter", Step.SUBMIT, entry));
        List<AuditLine> changes = city.as("auditor", () -> audit.lines(AuditFilter.action("RATING_CHANGE"), 0, 10));
        AuditLine change = changes.getFirst();
        assertThat(change.before()).containsEntry("rating", "B");
        assertThat(change.after()).containsEntry("rating", "C");
        assertThat(change.who().login()).isEqualTo("drafter");
        assertThat(change.who().department()).isEqualTo(TestCity.HARBOUR);
        assertThat(change.reason()).isEqualTo("資材が届かず一か所が残ったため");
        assertThat(change.subject().label()).isEqualTo("1-1-1");
    }

    @Test
    void theSameRatingAsLastYearIsNoChange() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        assertThat(actions(entry)).doesNotContain("RATING_CHANGE");
    }

    @Test
    void aRatingThatChangesAfterTheFirstSubmissionNeedsAReasonOfItsOwn() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        done(city.save("drafter", entry, written(Rating.C, "資材不足")));
        done(city.take("drafter", Step.SUBMIT, entry));
        done(city.take("drafter", Step.PULL_BACK, entry));
        done(city.save("drafter", entry, written(Rating.B, "資材不足")));
        assertThat(refused(city.take("drafter", Step.SUBMIT, entry)))
                .containsExactly(new Refusal.RatingReasonMissing(Rating.C, Rating.B));
        done(city.save("drafter", entry, written(Rating.B, "年度内に届いたため")));
        done(city.take("drafter", Step.SUBMIT, entry));
    }

    @Test
    void anIncompleteEntrySaysAllThatIsMissing() {
        Entry entry = city.entry(year, 1);
        done(city.take("drafter", Step.START, entry));
        done(city.save("drafter", entry, Content.EMPTY));
        assertThat(refused(city.take("drafter", Step.SUBMIT, entry)))
                .containsExactly(new Refusal.Incomplete(EnumSet.of(
                        Refusal.Part.RATING, Refusal.Part.ACHIEVEMENTS, Refusal.Part.PLANS, Refusal.Part.PROGRAMMES)));
    }

    @Test
    void aDrafterOfAnotherDepartmentSeesNothingOfADraft() {
        Entry entry = city.entry(year, 1);
        assertThatThrownBy(() -> city.take("otherdrafter", Step.START, entry))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aReturnedEntryGoesOutAgainOnlyChangedOrAnswered() {
        Entry entry = city.walkTo(State.RETURNED, year, 1);
        assertThat(refused(city.take("drafter", Step.SUBMIT, entry))).containsExactly(new Refusal.NothingChanged());
        done(city.save("drafter", entry, written(Rating.B, "").withAnswer("根拠は港湾統計の月報です")));
        assertThat(done(city.take("drafter", Step.SUBMIT, entry)).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void anObjectionNeedsAReasonAndLeadsBackToTheDraft() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        assertThat(refused(city.take("head", Step.OBJECT, entry))).containsExactly(new Refusal.ReasonMissing());
        assertThat(done(city.take("head", Step.OBJECT, entry, "数字が古い")).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void nothingIsPulledBackOnceSomebodyHasActed() {
        Entry entry = city.walkTo(State.SUBMITTED, year, 1);
        assertThat(refused(city.take("drafter", Step.PULL_BACK, entry)))
                .containsExactly(new Refusal.SomebodyActed("head"));
    }

    @Test
    void aReviewClaimedByAnotherIsNotDecidedAndReleasedOnlyWithAReason() {
        Entry entry = city.walkTo(State.IN_REVIEW, year, 1);
        assertThat(refused(city.take("reviewer2", Step.APPROVE, entry)))
                .containsExactly(new Refusal.ClaimedByAnother("reviewer"));
        assertThat(refused(city.take("reviewer2", Step.RELEASE, entry))).containsExactly(new Refusal.ReasonMissing());
        assertThat(done(city.take("reviewer2", Step.RELEASE, entry, "休暇のため")).state())
                .isEqualTo(State.SUBMITTED);
    }

    @Test
    void anAdministratorMayApproveNothing() {
        Entry entry = city.walkTo(State.IN_REVIEW, year, 1);
        assertThat(refused(city.take("admin", Step.APPROVE, entry))).contains(new Refusal.NotYours(Party.REVIEWER));
    }

    @Test
    void aDecisionOnAnOlderVersionIsRefusedWithTheDifference() {
        Entry seen = city.walkTo(State.CONCURRENCE, year, 1);
        done(city.take("drafter", Step.PULL_BACK, seen));
        done(city.save("drafter", seen, written(Rating.C, "資材不足")));
        Outcome outcome = city.as("head", () -> progress.take(StepRequest.of(Step.CONCUR, seen.id(), seen.version())));
        assertThat(refused(outcome)).singleElement().satisfies(refusal -> {
            Refusal.Newer newer = (Refusal.Newer) refusal;
            assertThat(newer.by()).isEqualTo("drafter");
            assertThat(newer.differences())
                    .containsExactly(
                            new FieldChange(FieldChange.Field.RATING, "B", "C"),
                            new FieldChange(FieldChange.Field.RATING_REASON, "", "資材不足"));
        });
    }

    @Test
    void ofTwoHundredDecisionsAtOnceExactlyOneWinsWithOneLine() throws Exception {
        Entry entry = city.walkTo(State.SUBMITTED, year, 1);
        Callable<Outcome> claim =
                () -> city.as("reviewer", () -> progress.take(StepRequest.of(Step.CLAIM, entry.id(), entry.version())));
        try (var pool = Executors.newFixedThreadPool(16)) {
            List<Future<Outcome>> outcomes =
                    pool.invokeAll(IntStream.range(0, 200).mapToObj(i -> claim).toList());
            long won = 0;
            for (Future<Outcome> outcome : outcomes) {
                won += outcome.get() instanceof Outcome.Done ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(actions(entry).stream().filter("CLAIM"::equals)).hasSize(1);
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    @Test
    void afterClosingNoInputIsTakenButForWhatWasReturned() {
        Entry fresh = city.entry(year, 2);
        Entry returned = city.walkTo(State.RETURNED, year, 1);
        city.as("reviewer", () -> {
            cycles.close(year);
            return year;
        });
        assertThat(refused(city.take("drafter", Step.START, fresh))).containsExactly(new Refusal.CycleIsClosed());
        done(city.save("drafter", returned, written(Rating.B, "").withAnswer("港湾統計によります")));
        done(city.take("drafter", Step.SUBMIT, returned));
    }

    @Test
    void theReportAssemblesWhatWasSubmitted() {
        city.walkTo(State.APPROVED, year, 1);
        var report = city.as("reviewer", () -> reports.assemble(year));
        assertThat(report.fiscalYear().year()).isEqualTo(2026);
        assertThat(report.totals().count(Rating.B)).isEqualTo(1);
        assertThat(report.totals().unrated()).isEqualTo(2);
        assertThat(report.pledges()).hasSize(3);
    }

    private List<String> actions(Entry entry) {
        return city
                .as("auditor", () -> audit.about(Subject.Kind.ENTRY, entry.id().value()))
                .stream()
                .map(AuditLine::action)
                .toList();
    }
}
