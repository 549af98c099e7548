package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportFixtures;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrataTest {

    private static final Report.Entry QUAY = entry("quay-1", Rating.B, "・岸壁を直しました。", "港湾課");
    private static final Report.Entry LAMP = entry("lamp-1", null, "・灯台を調べました。", "港湾課");

    @Test
    void whatReadsTheSameIsNotNamed() {
        assertThat(Errata.between(report(QUAY, LAMP), report(QUAY, LAMP)).corrections())
                .isEmpty();
    }

    @Test
    void eachPartThatReadsDifferentlyIsNamedBeforeAndAfter() {
        Report.Entry corrected = entry("lamp-1", Rating.C, "・灯台を二度調べました。", "企画室");
        assertThat(Errata.between(report(QUAY, LAMP), report(QUAY, corrected)).corrections())
                .containsExactly(new Errata.Correction(
                        Errata.Kind.CORRECTED,
                        new PledgeCode(1, 1, 1),
                        2,
                        List.of(
                                new Errata.Change(Errata.Field.RATING, "", "C"),
                                new Errata.Change(Errata.Field.ACHIEVEMENTS, "・灯台を調べました。", "・灯台を二度調べました。"),
                                new Errata.Change(Errata.Field.DEPARTMENTS, "港湾課", "企画室"))));
    }

    @Test
    void entriesThatCameOrWentAreNamedWhole() {
        Errata errata = Errata.between(report(QUAY), report(LAMP));
        assertThat(errata.corrections())
                .extracting(Errata.Correction::kind)
                .containsExactly(Errata.Kind.ADDED, Errata.Kind.GONE);
        assertThat(errata.corrections())
                .allSatisfy(one -> assertThat(one.changes()).isEmpty());
    }

    @Test
    void theWordsOfAPledgeAreCorrectedToo() {
        assertThat(Errata.between(report("港を開きます", QUAY), report("港をひらきます", QUAY))
                        .corrections())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.number()).isNull();
                    assertThat(one.changes())
                            .containsExactly(new Errata.Change(Errata.Field.PLEDGE_TEXT, "港を開きます", "港をひらきます"));
                });
    }

    @Test
    void anEntryThatStandsUnderAnotherPledgeIsNamedThere() {
        Errata errata = Errata.between(ReportFixtures.report(2024), ReportFixtures.report(2025));
        assertThat(errata.corrections())
                .flatExtracting(Errata.Correction::changes)
                .contains(new Errata.Change(Errata.Field.PLEDGE, "1-1-2", "1-2-1"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void withItsErrataOneKnowsWhetherTwoEditionsReadTheSame(long seed) {
        Report before = GeneratedReports.published(seed);
        Report after = GeneratedReports.corrected(before, seed);
        assertThat(Errata.between(before, before).corrections()).isEmpty();
        assertThat(Errata.between(before, after).corrections().isEmpty())
                .isEqualTo(before.entries().toList().equals(after.entries().toList()));
    }

    private static Report report(Report.Entry... entries) {
        return report("港を開きます", entries);
    }

    private static Report report(String pledge, Report.Entry... entries) {
        return new Report(
                "みなと市の報告",
                "みなと市長公約",
                new FiscalYear(2025),
                new FiscalYear(2025).lastDay(),
                null,
                List.of(new Report.Area(
                        1,
                        "海とまち",
                        List.of(new Report.Section(
                                1,
                                "みなと",
                                List.of(new Report.Pledge(
                                        new PledgeCode(1, 1, 1),
                                        pledge,
                                        List.of(new Report.Row(List.of(entries))))))))),
                0,
                null);
    }

    private static Report.Entry entry(String key, @Nullable Rating rating, String achievements, String department) {
        return new Report.Entry(
                key,
                rating,
                new Prose(achievements),
                new Prose(""),
                Departments.same(List.of(department)),
                List.of(),
                List.of());
    }
}
