package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.progress.WorkflowMatrix.Cell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The reviewed table of `workflow/matrix.txt`, cell by cell, and what has to be true of it whatever it says.
class WorkflowMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/workflow/matrix.txt");
    private static final WorkflowMatrix.Asked RULES = Rules::beforehand;
    private static final Set<State> FINAL = EnumSet.of(State.PUBLISHED);

    @Test
    void everyCellIsAsReviewed() throws IOException {
        String reviewed = Files.readString(TABLE, StandardCharsets.UTF_8);
        String now = Stream.of(Step.values())
                .map(step -> WorkflowMatrix.text(RULES, step))
                .collect(Collectors.joining());
        Path asAnswered = Files.createDirectories(Path.of("target")).resolve("matrix.txt");
        Files.writeString(asAnswered, reviewed.substring(0, reviewed.indexOf("■")) + now);
        assertThat(now.lines().toList())
                .as("the rules' answer is in " + asAnswered)
                .containsExactlyElementsOf(
                        reviewed.substring(reviewed.indexOf("■")).lines().toList());
    }

    /// Removes one guard of one step at a time; each removal has to show in a cell.
    @ParameterizedTest
    @MethodSource("guards")
    void withoutThisGuardACellWouldBeAnother(Step step, Need need) {
        WorkflowMatrix.Asked without = (asked, situation) -> Rules.beforehand(asked, situation).stream()
                .filter(refusal ->
                        Rules.unmet(need, situation).filter(refusal::equals).isEmpty())
                .toList();
        assertThat(WorkflowMatrix.text(without, step)).isNotEqualTo(WorkflowMatrix.text(RULES, step));
    }

    static Stream<Arguments> guards() {
        return Stream.of(Step.values())
                .flatMap(step -> step.allNeeds().stream()
                        .filter(need -> !Rules.TYPED.contains(need))
                        .map(need -> Arguments.of(step, need)));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void whatIsTypedIsAskedForAndNothingElse(Step step) {
        Situation situation =
                WorkflowMatrix.situation(step.startsFrom().iterator().next(), Persona.REVIEWER_CLAIMANT, true);
        List<Refusal> blank = new ArrayList<>(Rules.of(StepRequest.of(step, new EntryId(1), 5), situation));
        blank.removeAll(Rules.of(WorkflowMatrix.typed(step), situation));
        assertThat(blank).hasSize((int) step.allNeeds().stream()
                .filter(need ->
                        EnumSet.of(Need.REASON, Need.DUE_DATE, Need.NEW_RATING).contains(need))
                .count());
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"ADMINISTRATOR", "AUDITOR", "STAFF"})
    void whoKeepsTheHouseOrWatchesOverItDecidesNothing(Persona persona) {
        assertThat(allowed(persona)).isEmpty();
    }

    @Test
    void theClockDoesNothingButReleaseClaims() {
        assertThat(allowed(Persona.CLOCK)).allMatch(cell -> cell.step() == Step.RELEASE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"LEAD_HEAD_AUTHOR", "REVIEWER_AUTHOR", "SIGNATORY_AUTHOR"})
    void nobodyDecidesOnWhatSheWrote(Persona author) {
        assertThat(allowed(author))
                .extracting(Cell::step)
                .doesNotContain(Step.CONCUR, Step.OBJECT, Step.SETTLE, Step.CLAIM, Step.APPROVE, Step.SIGN_OFF);
    }

    @Test
    void whoDecidedAsHeadSignsNothingOff() {
        assertThat(allowed(Persona.SIGNATORY_DECIDER)).extracting(Cell::step).doesNotContain(Step.SIGN_OFF);
    }

    @Test
    void aReviewerOfTheLeadDepartmentReviewsNothing() {
        assertThat(allowed(Persona.REVIEWER_OF_LEAD))
                .extracting(Cell::step)
                .doesNotContain(Step.CLAIM, Step.APPROVE, Step.OVERRIDE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"OTHER_DRAFTER", "OTHER_HEAD"})
    void anotherDepartmentTakesNoStep(Persona persona) {
        assertThat(allowed(persona)).isEmpty();
    }

    /// Whoever acted last, somebody else can lead on: a step that changes the state is open to two people at least, or
    /// to one of another kind than the one who can have led here.
    @ParameterizedTest
    @EnumSource(State.class)
    void everyStateCanBeLeftByAnotherThanTheLastActor(State state) {
        if (FINAL.contains(state)) {
            return;
        }
        for (Persona last : Persona.values()) {
            for (boolean open : new boolean[] {true, false}) {
                assertThat(Stream.of(Persona.values())
                                .filter(persona -> persona != last)
                                .flatMap(persona -> Stream.of(Step.values())
                                        .filter(step -> !step.follows().isEmpty()
                                                && !step.follows().equals(List.of(state))
                                                && ask(step, persona, state, open)
                                                        .isEmpty())))
                        .as(state + " after " + last + (open ? "" : ", closed"))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void theTableSaysHowManyCellsItHas() throws IOException {
        assertThat(Files.readString(TABLE, StandardCharsets.UTF_8))
                .contains("%,d".formatted(WorkflowMatrix.CELLS.size()))
                .contains("%,d"
                        .formatted(WorkflowMatrix.CELLS.size() * (1 + WorkflowMatrix.Circumstance.values().length)));
    }

    private static List<Cell> allowed(Persona persona) {
        return WorkflowMatrix.CELLS.stream()
                .filter(cell -> cell.persona() == persona)
                .filter(cell -> ask(cell.step(), persona, cell.state(), cell.inputOpen())
                        .isEmpty())
                .toList();
    }

    private static List<Refusal> ask(Step step, Persona persona, State state, boolean open) {
        return RULES.apply(step, WorkflowMatrix.situation(state, persona, open));
    }
}
