package dev.pledgeledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Movement.Direction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void aRatingMovesUpOrDownOrStaysAndCannotBeComparedWhereOneSideIsUnrated() {
        assertThat(movement(Rating.C, Rating.B).direction()).isEqualTo(Direction.UP);
        assertThat(movement(Rating.A, Rating.E).direction()).isEqualTo(Direction.DOWN);
        assertThat(movement(Rating.D, Rating.D).direction()).isEqualTo(Direction.SAME);
        assertThat(movement(null, null).direction()).isEqualTo(Direction.SAME);
        assertThat(movement(null, Rating.E).direction()).isEqualTo(Direction.INCOMPARABLE);
        assertThat(movement(Rating.E, null).direction()).isEqualTo(Direction.INCOMPARABLE);
    }

    @Test
    void everyEntryOfTheLaterReportHasEitherMovedOrBeenAddedAndTheRestIsGone() {
        LongStream.range(0, 100).forEach(seed -> {
            Report before = GeneratedReports.seeded(seed);
            Report after = GeneratedReports.following(before, seed);
            Comparison comparison = Comparison.of(before, after);

            assertThat(comparison.movements().size() + comparison.added().size())
                    .isEqualTo((int) after.entries().count());
            assertThat(comparison.movements().size() + comparison.gone().size())
                    .isEqualTo((int) before.entries().count());
            assertThat(comparison.going(Direction.UP).allMatch(moved -> moved.before() != null))
                    .isTrue();
        });
    }

    @Test
    void anEntryThatMovedToAnotherPledgeIsStillTheSameEntry() {
        Report before = ReportFixtures.report(2024);
        Report after = ReportFixtures.report(2025);

        assertThat(Comparison.of(before, after).movements())
                .contains(new Movement(ReportFixtures.MOVED_KEY, new PledgeCode(1, 2, 1), Rating.D, Rating.C));
    }

    private static Movement movement(@Nullable Rating before, @Nullable Rating after) {
        return new Movement("k", new PledgeCode(1, 1, 1), before, after);
    }
}
