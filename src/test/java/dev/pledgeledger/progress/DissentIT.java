package dev.pledgeledger.progress;

import static dev.pledgeledger.progress.TestCity.done;
import static dev.pledgeledger.progress.TestCity.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// An entry of the harbour in which the library and the market join, and not everybody agrees.
@DatabaseTest(FreshDatabase.Before.METHOD)
class DissentIT {

    @Autowired
    TestCity city;

    @Autowired
    DissentingCity joined;

    @Autowired
    EntryDetailsQueries details;

    @Autowired
    EligibilityQueries eligibility;

    @Autowired
    DissentQueries dissents;

    @Autowired
    Entries entries;

    CycleId year;
    Entry entry;

    @BeforeEach
    void everybodyIsAsked() {
        year = city.found();
        joined.join(year, 1);
        entry = city.walkTo(State.CONCURRENCE, year, 1);
    }

    @Test
    void departmentsAreAskedAtOnceAndTheLastOneThatAgreesLeadsOn() {
        assertThat(asked()).containsExactly("港湾課", "図書課", "市場課");
        assertThat(done(city.take("markethead", Step.CONCUR, entry)).state()).isEqualTo(State.CONCURRENCE);
        assertThat(done(city.take("otherhead", Step.CONCUR, entry)).state()).isEqualTo(State.CONCURRENCE);
        assertThat(done(city.take("head", Step.CONCUR, entry)).state()).isEqualTo(State.SUBMITTED);
        assertThat(dissents()).isEmpty();
    }

    @Test
    void whoeverHasAgreedIsNotAskedAgainWhereOnlyAnAnswerWasGiven() {
        done(city.take("otherhead", Step.CONCUR, entry));
        done(city.take("head", Step.CONCUR, entry));
        done(city.take("markethead", Step.OBJECT, entry, "市場の改修分が抜けている"));
        resubmit("改修分は市場課の取組に書いています。");
        assertThat(asked()).containsExactly("市場課");
    }

    @Test
    void whoeverHasAgreedIsAskedAgainWhereTheTextHasChanged() {
        done(city.take("otherhead", Step.CONCUR, entry));
        done(city.take("markethead", Step.OBJECT, entry, "市場の改修分が抜けている"));
        done(city.save("drafter", entry, TestCity.written(Rating.A, "改修分を足したため")));
        done(city.take("drafter", Step.SUBMIT, entry));
        assertThat(asked()).containsExactly("港湾課", "図書課", "市場課");
    }

    @Test
    void whoeverHadNotAnsweredYetIsAskedOnTheNextSubmission() {
        done(city.take("markethead", Step.OBJECT, entry, "市場の改修分が抜けている"));
        resubmit("改修分は市場課の取組に書いています。");
        assertThat(asked()).containsExactly("港湾課", "図書課", "市場課");
    }

    @Test
    void anObjectionWantsAChangeOrAnAnswerOfItsOwn() {
        done(city.take("markethead", Step.OBJECT, entry, "市場の改修分が抜けている"));
        assertThat(refused(city.take("drafter", Step.SUBMIT, entry))).containsExactly(new Refusal.NothingChanged());
        resubmit("改修分は市場課の取組に書いています。");
        done(city.take("markethead", Step.OBJECT, entry, "共同の工事なので、こちらにも書いてほしい"));
        assertThat(refused(city.take("drafter", Step.SUBMIT, entry))).containsExactly(new Refusal.NothingChanged());
    }

    @Test
    void bothOpinionsAndTheDecisionStayInSightUntilTheEntryIsPackaged() {
        done(city.take("otherhead", Step.CONCUR, entry));
        done(city.take("head", Step.CONCUR, entry));
        done(city.take("markethead", Step.OBJECT, entry, "市場の改修分が抜けている"));
        assertThat(dissents()).singleElement().satisfies(dissent -> {
            assertThat(dissent.ending()).isEqualTo(Dissent.Ending.OPEN);
            assertThat(dissent.rounds()).singleElement().matches(round -> round.answer() == null);
        });
        resubmit("改修分は市場課の取組に書いています。");
        done(city.take("markethead", Step.OBJECT, entry, "共同の工事なので、こちらにも書いてほしい"));
        resubmit("重ねて数えないため、こちらには書きません。");
        assertThat(refused(city.take("reviewer", Step.SETTLE, entry))).containsExactly(new Refusal.ReasonMissing());
        done(city.take("reviewer", Step.SETTLE, entry, "二重に数えないことを優先します。"));
        done(city.take("reviewer", Step.CLAIM, entry));
        done(city.take("reviewer", Step.APPROVE, entry));
        assertThat(dissents()).singleElement().satisfies(dissent -> {
            assertThat(dissent.department()).isEqualTo("市場課");
            assertThat(dissent.ending()).isEqualTo(Dissent.Ending.SETTLED);
            assertThat(dissent.rounds())
                    .extracting(
                            round -> round.objection().revision(),
                            round -> round.objection().text(),
                            round ->
                                    round.answer() == null ? "" : round.answer().text())
                    .containsExactly(
                            tuple(1, "市場の改修分が抜けている", "改修分は市場課の取組に書いています。"),
                            tuple(2, "共同の工事なので、こちらにも書いてほしい", "重ねて数えないため、こちらには書きません。"));
            assertThat(dissent.decision()).isNotNull().satisfies(decision -> {
                assertThat(decision.by()).isEqualTo("reviewer");
                assertThat(decision.text()).isEqualTo("二重に数えないことを優先します。");
            });
        });
    }

    @Test
    void aDissentThatEndsInAgreementStaysOnRecordAndStandsNoLonger() {
        done(city.take("markethead", Step.OBJECT, entry, "市場の改修分が抜けている"));
        resubmit("改修分は市場課の取組に書いています。");
        done(city.take("markethead", Step.CONCUR, entry));
        assertThat(dissents()).singleElement().satisfies(dissent -> {
            assertThat(dissent.ending()).isEqualTo(Dissent.Ending.AGREED);
        });
    }

    @Test
    void theHeadOfTheLeadWhoWantsItMendedDissentsWithNobody() {
        done(city.take("head", Step.OBJECT, entry, "数字が古い"));
        assertThat(dissents()).isEmpty();
    }

    @Test
    void aDeputyAnswersUnderBothNames() {
        joined.standIn("otherdrafter", "otherhead", TestCity.LIBRARY);
        done(city.take("otherdrafter", Step.OBJECT, entry, "図書の件数が違う"));
        assertThat(dissents().getFirst().rounds().getFirst().objection())
                .extracting(Opinion::by, Opinion::inPlaceOf)
                .containsExactly("otherdrafter", "otherhead");
        assertThat(city.as("head", () -> details.find(entry.id()).orElseThrow().answers()))
                .singleElement()
                .extracting(Concurrence.Answer::inPlaceOf)
                .isEqualTo("otherhead");
    }

    @Test
    void whoeverAnswersForTwoDepartmentsIsADeputyForOneOfThem() {
        joined.standIn("otherhead", "markethead", DissentingCity.MARKET);
        done(city.take("otherhead", Step.CONCUR, entry));
        assertThat(city.as("head", () -> details.find(entry.id()).orElseThrow().answers()))
                .extracting(answer -> answer.asked().department(), Concurrence.Answer::inPlaceOf)
                .containsExactlyInAnyOrder(tuple("図書課", null), tuple("市場課", "markethead"));
    }

    @Test
    void whatWasSaidBeforeTheSignatureIsForThoseWhoWorkOnTheEntry() {
        done(city.take("markethead", Step.OBJECT, entry, "市場の改修分が抜けている"));
        Entry now = city.entry(year, 1);
        city.asSystem(() -> entries.move(now, Entries.Move.of(now, State.SIGNED_OFF, Instant.now())));
        assertThat(city.as("outsider", () -> dissents.of(entry.id()))).isEmpty();
        assertThat(city.as("markethead", () -> dissents.of(entry.id()))).hasSize(1);
    }

    @Test
    void whoMayNotReadTheEntryReadsNoDissent() {
        assertThatThrownBy(() -> city.as("outsider", () -> dissents.of(entry.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void resubmit(String answer) {
        done(city.save("drafter", entry, TestCity.written(Rating.B, "").withAnswer(answer)));
        done(city.take("drafter", Step.SUBMIT, entry));
    }

    private List<String> asked() {
        return city.as("reviewer", () -> eligibility.of(entry.id())).stream()
                .flatMap(waited -> Stream.ofNullable(waited.asked()))
                .map(Eligibility.Asked::department)
                .toList();
    }

    private List<Dissent> dissents() {
        return city.as("reviewer", () -> dissents.of(entry.id()));
    }
}
