package dev.pledgeledger.progress;

import static dev.pledgeledger.progress.TestCity.done;
import static dev.pledgeledger.progress.TestCity.refused;
import static dev.pledgeledger.progress.TestCity.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class CommentServiceIT {

    private static final String FIX = "数の根拠を書いてください";

    @Autowired
    TestCity city;

    @Autowired
    CommentService comments;

    @Autowired
    CommentQueries queries;

    @Autowired
    EntryDetailsQueries details;

    @Autowired
    JdbcClient database;

    CycleId year;
    Entry entry;

    @BeforeEach
    void anEntryIsInReview() {
        year = city.found();
        entry = city.walkTo(State.IN_REVIEW, year, 1);
    }

    @Test
    void whatMustBeFixedStandsAgainstAnApprovalUntilAReviewerSettlesIt() {
        CommentId id = comment("reviewer", CommentKind.MUST_FIX, "二か所");
        comment("reviewer", CommentKind.SUGGESTION, "岸壁");
        assertThat(refused(city.take("reviewer", Step.APPROVE, entry))).containsExactly(new Refusal.OpenMustFix(1));
        settle("reviewer", id);
        done(city.take("reviewer", Step.APPROVE, entry));
    }

    @Test
    void theDepartmentReadsCommentsOnceTheEntryIsReturnedAndNotWhileItIsReviewed() {
        CommentId id = comment("reviewer", CommentKind.MUST_FIX, "二か所");
        assertThat(read("drafter")).isEmpty();
        assertThat(history("drafter")).noneMatch(line -> ProgressAction.COMMENTS.contains(line.action()));
        assertThat(read("reviewer2")).hasSize(1);
        assertThat(read("auditor")).hasSize(1);
        assertThat(history("auditor")).anyMatch(line -> line.action().equals("COMMENT_MADE"));
        returned();
        assertThat(read("drafter")).extracting(placed -> placed.comment().id()).containsExactly(id);
        answerAndSubmit(id);
        done(city.take("reviewer", Step.CLAIM, entry));
        comment("reviewer", CommentKind.INFORMATION, "");
        answer("reviewer", id, "月報のどの表ですか", false);
        assertThat(read("head"))
                .singleElement()
                .satisfies(known -> assertThat(known.comment().answers())
                        .extracting(Comment.Answer::words)
                        .containsExactly("月報による"));
        settle("reviewer", id);
        assertThat(read("head")).extracting(one -> one.comment().state()).containsExactly(CommentState.ANSWERED);
        done(city.take("reviewer", Step.APPROVE, entry));
        assertThat(read("head"))
                .extracting(
                        one -> one.comment().state(),
                        one -> one.comment().answers().size())
                .containsExactly(tuple(CommentState.SETTLED, 2), tuple(CommentState.OPEN, 0));
    }

    @Test
    void anEntryThatIsTakenUpAgainComesWithItsComments() {
        comment("reviewer", CommentKind.MUST_FIX, "二か所");
        done(city.take("reviewer", Step.WITHDRAW, entry, "重複のため"));
        assertThat(read("drafter")).isEmpty();
        done(city.take("reviewer", Step.REINSTATE, entry, "重複ではなかったため"));
        assertThat(read("drafter")).hasSize(1);
    }

    @Test
    void whatIsMarkedAsDoneWithoutAWordIsNoAnswerToTheReturn() {
        CommentId id = comment("reviewer", CommentKind.MUST_FIX, "二か所");
        returned();
        answer("drafter", id, "", true);
        assertThat(refused(city.take("drafter", Step.SUBMIT, entry))).containsExactly(new Refusal.NothingChanged());
    }

    @Test
    void nobodySettlesOverAnAnswerThatSheHasNotSeen() {
        CommentId id = comment("reviewer", CommentKind.MUST_FIX, "二か所");
        answer("reviewer", id, "地区ごとに", false);
        assertThatThrownBy(() -> settle("reviewer", id, 0)).hasMessageContaining("返信がありました");
        settle("reviewer", id, 1);
    }

    @Test
    void whoeverAnsweredForTheDepartmentDoesNotSettle() {
        CommentId id = comment("reviewer", CommentKind.MUST_FIX, "二か所");
        comment("reviewer", CommentKind.SUGGESTION, "岸壁");
        returned();
        done(city.take("reviewer2", Step.ENTER_FOR, entry, "担当者が不在のため"));
        answer("reviewer2", id, "月報による", true);
        done(city.take("drafter", Step.SUBMIT, entry));
        done(city.take("reviewer2", Step.CLAIM, entry));
        assertThat(read("reviewer2")).extracting(PlacedComment::maySettle).containsExactly(false, true);
        assertThatThrownBy(() -> settle("reviewer2", id, 1)).hasMessageContaining("ほかの審査者");
        done(city.take("reviewer2", Step.RELEASE, entry));
        done(city.take("reviewer", Step.CLAIM, entry));
        settle("reviewer", id, 1);
    }

    @Test
    void whoDoesNotWorkOnTheEntryReadsNoComments() {
        comment("reviewer", CommentKind.INFORMATION, "");
        returned();
        assertThat(read("otherdrafter")).isEmpty();
    }

    @Test
    void anAnswerToACommentIsAnAnswerToTheReturn() {
        CommentId id = comment("reviewer", CommentKind.MUST_FIX, "二か所");
        returned();
        assertThat(refused(city.take("drafter", Step.SUBMIT, entry))).containsExactly(new Refusal.NothingChanged());
        answerAndSubmit(id);
        assertThat(read("reviewer")).extracting(one -> one.comment().state()).containsExactly(CommentState.ANSWERED);
        done(city.take("reviewer", Step.CLAIM, entry));
        assertThat(refused(city.take("reviewer", Step.APPROVE, entry))).containsExactly(new Refusal.OpenMustFix(1));
        answer("reviewer", id, "まだ足りません", false);
        assertThat(read("reviewer")).extracting(one -> one.comment().state()).containsExactly(CommentState.OPEN);
        returned();
        assertThat(refused(city.take("drafter", Step.SUBMIT, entry))).containsExactly(new Refusal.NothingChanged());
    }

    @Test
    void aCommentDoesNotCountAsADecision() {
        comment("reviewer", CommentKind.INFORMATION, "");
        done(city.take("reviewer", Step.RELEASE, entry));
        done(city.take("reviewer2", Step.CLAIM, entry));
        done(city.take("reviewer2", Step.APPROVE, entry));
    }

    @Test
    void thePassageIsFoundAgainInTheNextRevision() {
        comment("reviewer", CommentKind.MUST_FIX, "二か所");
        comment("reviewer", CommentKind.MUST_FIX, "直しました");
        returned();
        done(city.save(
                "drafter",
                entry,
                written(Rating.B, "").withTexts(new Prose("・灯台をともしました。\n・岸壁を三か所直しました。"), new Prose("・続けます。"))));
        assertThat(read("drafter"))
                .extracting(one -> Objects.requireNonNull(one.found()).words())
                .containsExactly("・岸壁を三か所直しました。", "直しました");
        done(city.save("drafter", entry, written(Rating.B, "").withTexts(new Prose("・電球の交換"), new Prose("続"))));
        assertThat(read("drafter")).allMatch(PlacedComment::isLost);
    }

    @Test
    void onlyWhoReviewsItComments() {
        for (String login : List.of("drafter", "head", "signatory", "auditor", "admin", "reviewer2")) {
            assertThatThrownBy(() -> comment(login, CommentKind.INFORMATION, ""))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("いまはコメントできません");
        }
        assertThatThrownBy(() -> comment("otherdrafter", CommentKind.INFORMATION, ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void commentsAndAnswersSaySomethingAndAreAddedWhileItIsTheTimeForThem() {
        CommentId id = comment("reviewer", CommentKind.MUST_FIX, "二か所");
        assertThatThrownBy(() -> city.as("reviewer", () -> comments.make(entry.id(), seen(), remark(" ", "二か所"))))
                .hasMessageContaining("未入力");
        assertThatThrownBy(() ->
                        city.as("reviewer", () -> comments.make(entry.id(), seen(), remark("長".repeat(2001), "二か所"))))
                .hasMessageContaining("2,000文字まで");
        assertThatThrownBy(() -> answer("drafter", id, "月報による", true)).hasMessageContaining("いまはコメントできません");
        returned();
        assertThatThrownBy(() -> answer("drafter", id, "", false)).hasMessageContaining("未入力");
        assertThatThrownBy(() -> settle("drafter", id)).isInstanceOf(Refused.class);
        answer("head", id, "", true);
        assertThatThrownBy(() -> settle("reviewer", id)).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsSettledStaysSettled() {
        CommentId id = comment("reviewer", CommentKind.SUGGESTION, "");
        settle("reviewer", id);
        assertThatThrownBy(() -> settle("reviewer", id)).hasMessageContaining("すでに解決");
        assertThatThrownBy(() -> answer("reviewer", id, "補足", false)).hasMessageContaining("すでに解決");
        assertThatThrownBy(() -> database.sql("update review_comment set settled_at = now()")
                        .update())
                .hasStackTraceContaining("settled once");
        assertThatThrownBy(() ->
                        database.sql("update review_comment set words = 'x'").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theLogKeepsTheWords() {
        CommentId id = comment("reviewer", CommentKind.MUST_FIX, "二か所");
        settle("reviewer", id);
        assertThat(history("reviewer"))
                .filteredOn(line -> ProgressAction.COMMENTS.contains(line.action()))
                .extracting(
                        AuditLine::action,
                        line -> line.after().get("comment"),
                        line -> line.after().get("quote"),
                        AuditLine::revision)
                .containsExactly(
                        tuple("COMMENT_MADE", FIX, "二か所", seen().value()),
                        tuple("COMMENT_SETTLED", FIX, "二か所", seen().value()));
    }

    private CommentId comment(String login, CommentKind kind, String quote) {
        Remark remark = remark(FIX, quote);
        return city.as(
                login, () -> comments.make(entry.id(), seen(), new Remark(kind, remark.passage(), remark.words())));
    }

    private static Remark remark(String words, String quote) {
        Passage passage = quote.isEmpty()
                ? Passage.whole(PassageField.RATING)
                : Passage.marked(PassageField.ACHIEVEMENTS, written(Rating.B, ""), quote, "");
        return new Remark(CommentKind.MUST_FIX, passage, words);
    }

    private RevisionId seen() {
        return Objects.requireNonNull(city.entry(year, 1).revision());
    }

    private void settle(String login, CommentId id) {
        int answers = Math.toIntExact(database.sql("select count(*) from review_answer where comment_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single());
        settle(login, id, answers);
    }

    private void settle(String login, CommentId id, int answersSeen) {
        city.as(login, () -> {
            comments.settle(id, answersSeen);
            return id;
        });
    }

    private void answer(String login, CommentId id, String words, boolean seenTo) {
        city.as(login, () -> {
            comments.answer(id, words, seenTo);
            return id;
        });
    }

    private void returned() {
        done(city.take("reviewer", Step.RETURN, entry, "コメントを見てください"));
    }

    private void answerAndSubmit(CommentId id) {
        answer("drafter", id, "月報による", true);
        done(city.take("drafter", Step.SUBMIT, entry));
        assertThat(city.entry(year, 1).state()).isEqualTo(State.SUBMITTED);
    }

    private List<PlacedComment> read(String login) {
        return city.as(login, () -> queries.of(entry.id())).comments();
    }

    private List<AuditLine> history(String login) {
        return city.as(login, () -> details.find(entry.id()).orElseThrow().history());
    }
}
