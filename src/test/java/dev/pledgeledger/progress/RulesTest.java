package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.report.Departments;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the table of the workflow leaves to single rules: when a rating needs its reason, what is complete, for whom a
/// deputy counts.
class RulesTest {

    @ParameterizedTest
    @CsvSource({
        "B,B,false",
        "B,A,false",
        "C,B,false",
        "B,C,true",
        "A,B,true",
        "D,B,true",
        "C,A,true",
        "E,D,false",
        ",E,false"
    })
    void aRatingThatFallsOrJumpsNeedsAReason(@Nullable Rating lastYear, Rating now, boolean needed) {
        assertThat(missesReason(lastYear, null, rated(now, ""))).isEqualTo(needed);
        assertThat(missesReason(lastYear, null, rated(now, "数が足りなかったため"))).isFalse();
    }

    @Test
    void anUnratedEntryNeedsNoReasonYet() {
        assertThat(missesReason(Rating.A, null, rated(null, ""))).isFalse();
    }

    @Test
    void everyChangeAfterTheFirstSubmissionNeedsAReasonOfItsOwn() {
        Revision submitted = revision(rated(Rating.B, "船を借りられたため"));
        assertThat(missesReason(Rating.B, submitted, rated(Rating.A, ""))).isTrue();
        assertThat(missesReason(Rating.B, submitted, rated(Rating.A, "船を借りられたため")))
                .isTrue();
        assertThat(missesReason(Rating.B, submitted, rated(Rating.A, "残りも終えたため")))
                .isFalse();
        assertThat(missesReason(Rating.B, submitted, rated(Rating.B, ""))).isFalse();
    }

    @Test
    void theRefusalNamesWhatTheEntryStoodAt() {
        assertThat(Rules.beforehand(Step.SUBMIT, submitting(Rating.B, null, rated(Rating.C, ""))))
                .contains(new Refusal.RatingReasonMissing(Rating.B, Rating.C));
        assertThat(Rules.beforehand(
                        Step.SUBMIT, submitting(Rating.B, revision(rated(Rating.A, "")), rated(Rating.C, ""))))
                .contains(new Refusal.RatingReasonMissing(Rating.A, Rating.C));
    }

    @Test
    void whereNoReasonIsAskedForThePhraseOfTheLogStandsInItsPlace() {
        assertThat(RatingReasons.complete(submitting(Rating.C, null, rated(Rating.B, "")))
                        .ratingReason())
                .isEqualTo(RatingReasons.NONE_NEEDED);
        assertThat(RatingReasons.complete(submitting(Rating.B, null, rated(Rating.B, "")))
                        .ratingReason())
                .isEmpty();
        assertThat(RatingReasons.complete(submitting(Rating.C, null, rated(Rating.B, "進んだため")))
                        .ratingReason())
                .isEqualTo("進んだため");
    }

    @ParameterizedTest
    @EnumSource(Refusal.Part.class)
    void eachMissingPartIsNamed(Refusal.Part part) {
        Situation situation = submitting(Rating.B, null, without(part));
        Situation asked =
                part == Refusal.Part.LEAD ? situation.assigned(departments(1), List.of(), Map.of()) : situation;
        assertThat(Rules.beforehand(Step.SUBMIT, asked)).contains(new Refusal.Incomplete(EnumSet.of(part)));
    }

    @Test
    void achievedOrEndedWorkNeedsNoPlans() {
        Content noPlans = without(Refusal.Part.PLANS);
        assertThat(missing(noPlans.withRating(Rating.A, "終えたため"))).isFalse();
        assertThat(missing(ended(noPlans))).isFalse();
        assertThat(missing(noPlans)).isTrue();
    }

    @Test
    void endedWorkNeedsNoDepartmentOfTheNextYear() {
        Situation situation = submitting(Rating.B, null, ended(without(Refusal.Part.PLANS)));
        assertThat(incomplete(situation.assigned(departments(1), List.of(), Map.of())))
                .isFalse();
        assertThat(incomplete(situation.assigned(List.of(), departments(1), Map.of())))
                .isTrue();
    }

    @Test
    void anEntryWhoseRowHasTheTextNeedsNoneOfItsOwn() {
        Content textless = without(Refusal.Part.ACHIEVEMENTS).withTexts(Prose.EMPTY, Prose.EMPTY);
        assertThat(missing(textless)).isTrue();
        Situation alone = submitting(Rating.B, null, textless);
        assertThat(incomplete(new Situation(
                        alone.entry(),
                        alone.actor(),
                        Cycle.State.OPEN,
                        textless,
                        null,
                        Rating.B,
                        true,
                        List.of(),
                        alone.trail(),
                        alone.remarks())))
                .isFalse();
    }

    @Test
    void whatIsCarriedOverNeedsNoRating() {
        assertThat(missing(WorkflowMatrix.COMPLETE.unrated("資料がそろわないため"))).isFalse();
    }

    @Test
    void afterAReturnAnAnswerIsEnough() {
        Revision returned = revision(WorkflowMatrix.COMPLETE);
        Situation unchanged = at(State.RETURNED, returned, WorkflowMatrix.COMPLETE);
        assertThat(Rules.beforehand(Step.SUBMIT, unchanged)).contains(new Refusal.NothingChanged());
        Situation answered = at(State.RETURNED, returned, WorkflowMatrix.COMPLETE.withAnswer("月報によります"));
        assertThat(Rules.beforehand(Step.SUBMIT, answered)).doesNotContain(new Refusal.NothingChanged());
        assertThat(Rules.beforehand(Step.SUBMIT, at(State.DRAFT, returned, WorkflowMatrix.COMPLETE)))
                .doesNotContain(new Refusal.NothingChanged());
    }

    @Test
    void anAnswerToACommentIsAnAnswerToTheReturn() {
        Situation unchanged = at(State.RETURNED, revision(WorkflowMatrix.COMPLETE), WorkflowMatrix.COMPLETE);
        assertThat(Rules.beforehand(Step.SUBMIT, remarked(unchanged, new Remarks(1, 2, false))))
                .contains(new Refusal.NothingChanged());
        assertThat(Rules.beforehand(Step.SUBMIT, remarked(unchanged, new Remarks(1, 2, true))))
                .doesNotContain(new Refusal.NothingChanged());
    }

    @Test
    void anAnswerToACommentIsNoneToAnObjection() {
        Situation usual = at(State.DRAFT, revision(WorkflowMatrix.COMPLETE), WorkflowMatrix.COMPLETE);
        Trail objected = new Trail(Set.of(), Set.of(), null, null, null, null, true);
        Situation answered = new Situation(
                usual.entry(),
                usual.actor(),
                Cycle.State.OPEN,
                usual.content(),
                usual.latest(),
                Rating.B,
                false,
                List.of(),
                objected,
                new Remarks(1, 2, true));
        assertThat(Rules.beforehand(Step.SUBMIT, answered)).contains(new Refusal.NothingChanged());
    }

    @Test
    void onlyWhatMustBeFixedStandsAgainstAnApprovalAndHowManyIsSaid() {
        Situation reviewed = WorkflowMatrix.situation(State.IN_REVIEW, Persona.REVIEWER_CLAIMANT, true);
        assertThat(Rules.beforehand(Step.APPROVE, remarked(reviewed, new Remarks(2, 5, false))))
                .containsExactly(new Refusal.OpenMustFix(2));
        assertThat(Rules.beforehand(Step.APPROVE, remarked(reviewed, new Remarks(0, 5, false))))
                .isEmpty();
        assertThat(Rules.beforehand(Step.RETURN, remarked(reviewed, new Remarks(2, 5, false))))
                .isEmpty();
    }

    @Test
    void aReviewerWhoEndsTheReviewOfAnotherSaysWhy() {
        StepRequest release = StepRequest.of(Step.RELEASE, new EntryId(1), 5);
        assertThat(Rules.of(release, WorkflowMatrix.situation(State.IN_REVIEW, Persona.REVIEWER, true)))
                .containsExactly(new Refusal.ReasonMissing());
        assertThat(Rules.of(release, WorkflowMatrix.situation(State.IN_REVIEW, Persona.REVIEWER_CLAIMANT, true)))
                .isEmpty();
    }

    @Test
    void anOverrideIsAnotherRating() {
        Situation situation = WorkflowMatrix.situation(State.IN_REVIEW, Persona.REVIEWER_CLAIMANT, true);
        StepRequest same = WorkflowMatrix.typed(Step.OVERRIDE).proposing(Rating.B);
        assertThat(Rules.of(same, situation)).containsExactly(new Refusal.NewRatingMissing());
        assertThat(Rules.of(WorkflowMatrix.typed(Step.OVERRIDE), situation)).isEmpty();
    }

    @Test
    void aDeputyCountsAsBothPersons() {
        StaffId author = WorkflowMatrix.SOMEBODY;
        Actor deputy = new Actor(
                new StaffId(900),
                "deputy",
                "代理者",
                "",
                "",
                null,
                Map.of(Role.REVIEWER, Set.of()),
                List.of(new Actor.StandIn(Role.REVIEWER, null, author, "本人")));
        Situation situation = WorkflowMatrix.situation(State.SUBMITTED, Persona.REVIEWER, true)
                .seenBy(deputy);
        assertThat(Rules.beforehand(Step.CLAIM, situation)).containsExactly(new Refusal.OwnSubmission());
        assertThat(situation.persons(Step.CLAIM)).containsExactlyInAnyOrder(new StaffId(900), author);
        assertThat(situation.persons(Step.SUBMIT)).containsExactlyInAnyOrder(new StaffId(900), author);
        assertThat(situation.persons(Step.SIGN_OFF)).containsExactly(new StaffId(900));
    }

    @Test
    void theNameOfWhoeverIsInTheWayIsSaid() {
        assertThat(Rules.beforehand(Step.APPROVE, WorkflowMatrix.situation(State.IN_REVIEW, Persona.REVIEWER, true)))
                .containsExactly(new Refusal.ClaimedByAnother("誰か"));
        Situation acted = WorkflowMatrix.Circumstance.ACTED_SINCE.change.apply(
                WorkflowMatrix.situation(State.SUBMITTED, Persona.LEAD_HEAD, true));
        assertThat(Rules.beforehand(Step.PULL_BACK, acted)).containsExactly(new Refusal.SomebodyActed("誰か"));
    }

    private static boolean missesReason(@Nullable Rating lastYear, @Nullable Revision latest, Content content) {
        return Rules.beforehand(Step.SUBMIT, submitting(lastYear, latest, content)).stream()
                .anyMatch(Refusal.RatingReasonMissing.class::isInstance);
    }

    private static boolean missing(Content content) {
        return incomplete(submitting(Rating.B, null, content));
    }

    private static boolean incomplete(Situation situation) {
        return Completeness.missing(situation).isPresent();
    }

    private static Situation submitting(@Nullable Rating lastYear, @Nullable Revision latest, Content content) {
        Situation usual = WorkflowMatrix.situation(State.DRAFT, Persona.LEAD_DRAFTER, true);
        return new Situation(
                usual.entry(),
                usual.actor(),
                Cycle.State.OPEN,
                content,
                latest,
                lastYear,
                false,
                List.of(),
                usual.trail(),
                usual.remarks());
    }

    private static Situation at(State state, Revision latest, Content content) {
        Situation usual = WorkflowMatrix.situation(state, Persona.LEAD_DRAFTER, true);
        return new Situation(
                usual.entry(),
                usual.actor(),
                Cycle.State.OPEN,
                content,
                latest,
                Rating.B,
                false,
                List.of(),
                usual.trail(),
                usual.remarks());
    }

    private static Situation remarked(Situation usual, Remarks remarks) {
        return new Situation(
                usual.entry(),
                usual.actor(),
                usual.year(),
                usual.content(),
                usual.latest(),
                usual.lastYear(),
                usual.rowHasText(),
                usual.open(),
                usual.trail(),
                remarks);
    }

    private static Content rated(@Nullable Rating rating, String reason) {
        return WorkflowMatrix.COMPLETE.withRating(rating, reason);
    }

    private static Content without(Refusal.Part part) {
        Content all = WorkflowMatrix.COMPLETE;
        return switch (part) {
            case RATING -> all.withRating(null, "");
            case ACHIEVEMENTS -> all.withTexts(Prose.EMPTY, all.plans());
            case PLANS -> all.withTexts(all.achievements(), Prose.EMPTY);
            case PROGRAMMES -> all.withProgrammes(List.of(), false, List.of());
            case LEAD -> all;
        };
    }

    private static Content ended(Content content) {
        return new Content(
                content.achievements(),
                content.plans(),
                content.rating(),
                content.ratingReason(),
                false,
                true,
                content.programmes(),
                content.noProgrammes(),
                content.sdgs(),
                content.answer());
    }

    private static List<DepartmentId> departments(long id) {
        return List.of(new DepartmentId(id));
    }

    private static Revision revision(Content content) {
        return new Revision(
                new RevisionId(1),
                1,
                5,
                "SUBMIT",
                content,
                Departments.same(List.of("港湾課")),
                Set.of(),
                Instant.EPOCH,
                "誰か");
    }
}
