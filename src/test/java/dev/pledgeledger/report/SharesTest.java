package dev.pledgeledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Rating;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final int WHOLE = 1000;

    @Test
    void sharesOfAnythingCountedAddToAHundredPerCent() {
        generated()
                .forEach(counts -> assertThat(
                                IntStream.of(Shares.shareOut(counts)).sum())
                        .as("%s", (Object) counts)
                        .isEqualTo(IntStream.of(counts).sum() == 0 ? 0 : WHOLE));
    }

    @Test
    void noShareIsATenthAwayFromWhatItExactlyIs() {
        generated().forEach(counts -> {
            int[] tenths = Shares.shareOut(counts);
            double total = IntStream.of(counts).sum();
            for (int i = 0; i < counts.length; i++) {
                double exact = total == 0 ? 0 : WHOLE * counts[i] / total;
                assertThat(Math.abs(tenths[i] - exact))
                        .as("%s", (Object) counts)
                        .isLessThan(1);
            }
        });
    }

    @Test
    void whateverIsMoreHasNotTheSmallerShareAndNothingHasNone() {
        generated().forEach(counts -> {
            int[] tenths = Shares.shareOut(counts);
            for (int i = 0; i < counts.length; i++) {
                for (int j = 0; j < counts.length; j++) {
                    if (counts[i] > counts[j]) {
                        assertThat(tenths[i]).as("%s", (Object) counts).isGreaterThanOrEqualTo(tenths[j]);
                    }
                }
                if (counts[i] == 0) {
                    assertThat(tenths[i]).isZero();
                }
            }
        });
    }

    @Test
    void ofEqualRemaindersTheBetterRatingGetsMore() {
        assertThat(Shares.shareOut(1, 1, 1, 0, 0)).containsExactly(334, 333, 333, 0, 0);
        assertThat(Shares.shareOut(1, 1, 1, 1, 2)).containsExactly(167, 167, 167, 166, 333);
    }

    @Test
    void whatPlainRoundingWouldSayIsKeptBesideIt() {
        Shares shares = new Totals(Map.of(Rating.A, 1, Rating.B, 1, Rating.C, 1), 4, 0).shares();
        assertThat(shares.of(Rating.A)).isEqualTo(new Share(334, 333));
        assertThat(shares.of(Rating.A).text()).isEqualTo("33.4");
        assertThat(shares.of(Rating.A).plainText()).isEqualTo("33.3");
        assertThat(shares.of(Rating.A).isAdjusted()).isTrue();
        assertThat(shares.of(Rating.B).isAdjusted()).isFalse();
        assertThat(shares.of(Rating.E)).isEqualTo(new Share(0, 0));
        assertThat(new Totals(Map.of(), 3, 0).shares().of(Rating.A)).isEqualTo(new Share(0, 0));
    }

    /// Counts by rating as a report may have them, few and many, and some with nothing.
    private static Stream<int[]> generated() {
        Random random = new Random(6);
        return IntStream.range(0, 3000).mapToObj(round -> {
            int most = random.nextInt(1, 400);
            return IntStream.range(0, Rating.values().length)
                    .map(i -> random.nextInt(4) == 0 ? 0 : random.nextInt(most))
                    .toArray();
        });
    }
}
