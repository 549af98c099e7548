package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.progress.Party;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTextsTest {

    private static final RefusalTexts JAPANESE = new RefusalTexts(Locale.JAPANESE);

    static Stream<Refusal> obstacles() {
        return Stream.of(
                new Refusal.NotYours(Party.REVIEWER),
                new Refusal.WrongState(State.DRAFT, Step.APPROVE.startsFrom()),
                new Refusal.Newer(1, 2, "南条", List.of()),
                new Refusal.OwnSubmission(),
                new Refusal.OwnDecision(),
                new Refusal.OwnDepartment(),
                new Refusal.ClaimedByAnother("南条"),
                new Refusal.OpenMustFix(2),
                new Refusal.OpenComments(2),
                new Refusal.RatingMoved(Rating.C, null),
                new Refusal.SomebodyActed("南条"),
                new Refusal.CycleIsClosed(),
                new Refusal.CycleIsOpen(),
                new Refusal.YearArchived(),
                new Refusal.DepartmentsMissing(),
                new Refusal.ReasonMissing(),
                new Refusal.DueDateMissing(),
                new Refusal.NewRatingMissing(),
                new Refusal.NothingChanged());
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void eachSaysWhatIsInTheWayAndThenWhatToDo(Refusal refusal) {
        assertThat(JAPANESE.of(refusal)).singleElement().asString().matches("[^。]+。[^。]+");
        assertThat(new RefusalTexts(Locale.ENGLISH).of(refusal))
                .singleElement()
                .asString()
                .matches("[^;]+; [^;]+");
    }

    @Test
    void noneIsLeftOutHere() {
        List<Class<?>> saidInWordsOfTheirOwn = List.of(Refusal.Incomplete.class, Refusal.RatingReasonMissing.class);
        assertThat(Stream.concat(obstacles().<Class<?>>map(Object::getClass), saidInWordsOfTheirOwn.stream()))
                .containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
    }

    @Test
    void eachMissingPartIsAReasonOfItsOwn() {
        assertThat(JAPANESE.of(new Refusal.Incomplete(EnumSet.of(Refusal.Part.PLANS, Refusal.Part.RATING))))
                .containsExactly("評価が未入力", "予定が未入力");
    }

    @Test
    void theStatesAStepStartsFromAreNamedOrMany() {
        assertThat(JAPANESE.of(new Refusal.WrongState(State.DRAFT, Step.RETURN.startsFrom())))
                .first()
                .asString()
                .contains("いまの状態（作成中）", "審査中・審査済のとき");
        assertThat(JAPANESE.of(new Refusal.WrongState(State.PUBLISHED, Step.WITHDRAW.startsFrom())))
                .first()
                .asString()
                .contains("担当調整中から審査済までのとき");
    }
}
