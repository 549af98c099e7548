package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.progress.FieldChange.Field;
import dev.pledgeledger.progress.Merge.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Content BASE = TestCity.written(Rating.B, "");

    @Test
    void whoeverAloneChangedAFieldIsFollowed() {
        Content stored = BASE.withTexts(BASE.achievements(), new Prose("・来年も"));
        Content typed = BASE.withRating(Rating.C, "遅れたため");
        Merge merge = new Merge(BASE, stored, typed);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged(Map.of())).isEqualTo(stored.withRating(Rating.C, "遅れたため"));
    }

    @Test
    void whatBothChangedAlikeIsNoConflict() {
        Content both = BASE.withRating(Rating.C, "遅れたため");
        assertThat(new Merge(BASE, both, both).conflicts()).isEmpty();
        assertThat(new Merge(BASE, both, both).merged(Map.of())).isEqualTo(both);
    }

    @Test
    void aConflictWithoutAChoiceIsNotDecidedByTheProgram() {
        Merge merge = new Merge(BASE, BASE.withAnswer("一"), BASE.withAnswer("二"));
        assertThat(merge.conflicts()).containsExactly(Field.ANSWER);
        assertThatNullPointerException().isThrownBy(() -> merge.merged(Map.of()));
    }

    @Test
    void onlyTextsCanStandOneAfterTheOther() {
        assertThat(Arrays.stream(Field.values())
                        .filter(field -> Merge.choices(field).contains(Choice.BOTH)))
                .containsExactly(Field.ACHIEVEMENTS, Field.PLANS);
    }

    @RepeatedTest(200)
    void nothingIsOverwrittenSilently(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Content stored = changed(random);
        Content typed = changed(random);
        Merge merge = new Merge(BASE, stored, typed);
        Map<Field, Choice> choices = merge.conflicts().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        field -> Merge.choices(field)
                                .get(random.nextInt(Merge.choices(field).size()))));

        Content merged = merge.merged(choices);

        for (Field field : Field.values()) {
            Object was = value(field, BASE);
            Object hers = value(field, stored);
            Object his = value(field, typed);
            Choice choice = choices.get(field);
            if (choice == null) {
                assertThat(value(field, merged)).as(field.name()).isEqualTo(his.equals(was) ? hers : his);
                assertThat(hers.equals(was) || his.equals(was) || hers.equals(his))
                        .isTrue();
            } else {
                assertThat(value(field, merged))
                        .as(field.name())
                        .isEqualTo(
                                switch (choice) {
                                    case STORED -> hers;
                                    case TYPED -> his;
                                    case BOTH -> hers + "\n" + his;
                                });
            }
        }
        assertThat(merged.ended()).isEqualTo(stored.ended() || typed.ended());
    }

    private static Object value(Field field, Content content) {
        return switch (field) {
            case RATING -> String.valueOf(content.rating());
            case ACHIEVEMENTS -> content.achievements().source();
            case PLANS -> content.plans().source();
            case PROGRAMMES -> List.of(content.programmes(), content.noProgrammes());
            case SDGS -> content.sdgs();
            case RATING_REASON -> content.ratingReason();
            case ANSWER -> content.answer();
            case ACHIEVEMENTS_DEPARTMENTS, PLANS_DEPARTMENTS -> "assigned, not typed";
        };
    }

    /// Each field is left alone, or changed in one of two ways.
    private static Content changed(Random random) {
        Content content = BASE.withEnded(random.nextInt(4) == 0);
        content = switch (random.nextInt(3)) {
            case 0 -> content;
            case 1 -> content.withTexts(new Prose("・甲"), content.plans());
            default -> content.withTexts(new Prose("・乙"), content.plans());
        };
        content = switch (random.nextInt(3)) {
            case 0 -> content;
            case 1 -> content.withTexts(content.achievements(), new Prose("・丙"));
            default -> content.withTexts(content.achievements(), new Prose("・丁"));
        };
        content = switch (random.nextInt(3)) {
            case 0 -> content;
            case 1 -> content.withRating(Rating.A, "");
            default -> content.withRating(Rating.D, "遅れたため");
        };
        content = switch (random.nextInt(3)) {
            case 0 -> content;
            case 1 -> content.withProgrammes(List.of("港湾整備事業"), false, content.sdgs());
            default -> content.withProgrammes(List.of(), true, List.of(14));
        };
        return random.nextBoolean() ? content : content.withAnswer("回答" + random.nextInt(2));
    }
}
