package dev.pledgeledger.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Tally;
import dev.pledgeledger.report.Totals;
import dev.pledgeledger.signoff.Reconciliation.Difference;
import dev.pledgeledger.signoff.Reconciliation.Fault;
import dev.pledgeledger.signoff.Reconciliation.Line;
import dev.pledgeledger.signoff.Reference.Source;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final PledgeCode ONE = new PledgeCode(1, 1, 1);
    private static final PledgeCode TWO = new PledgeCode(1, 1, 2);
    private static final Expected EVERYTHING = new Expected(List.of(ONE, TWO), Set.of(), Set.of());

    @Test
    void aReportInOrderHasNoFault() {
        assertThat(faults(report(pledge(ONE, entry("a", Rating.A)), pledge(TWO, entry("b", Rating.B)))))
                .isEmpty();
    }

    @Test
    void aPledgeWithoutAnEntryIsAFaultUnlessItsEntriesAreElsewhere() {
        Report report = report(pledge(ONE, entry("a", Rating.A)));
        assertThat(faults(report)).containsExactly(new Fault(Fault.Kind.CODE_MISSING, "1-1-2"));
        assertThat(new Expected(List.of(ONE, TWO), Set.of(TWO), Set.of()).faults(report))
                .isEmpty();
    }

    @Test
    void aPledgeThatIsThereTwiceIsAFault() {
        assertThat(faults(report(
                        pledge(ONE, entry("a", Rating.A)),
                        pledge(TWO, entry("b", Rating.B)),
                        pledge(TWO, entry("c", Rating.B)))))
                .containsExactly(new Fault(Fault.Kind.CODE_DOUBLED, "1-1-2"));
    }

    @Test
    void anEntryThatIsThereTwiceIsAFault() {
        assertThat(faults(report(pledge(ONE, entry("a", Rating.A)), pledge(TWO, entry("a", Rating.B)))))
                .containsExactly(new Fault(Fault.Kind.KEY_DOUBLED, "a"));
    }

    @Test
    void anUnratedEntryIsAFaultUnlessItIsDeclaredToStayUnrated() {
        Report report = report(pledge(ONE, entry("a", null)), pledge(TWO, entry("b", Rating.B)));
        assertThat(faults(report)).containsExactly(new Fault(Fault.Kind.UNRATED, "a"));
        Reconciliation declared =
                Reconciliation.of(report, new Expected(List.of(ONE, TWO), Set.of(), Set.of("a", "z")), List.of());
        assertThat(declared.faults()).isEmpty();
        assertThat(declared.unrated()).containsExactly("a");
    }

    @Test
    void anEntryWithoutADepartmentIsAFaultAndIsCountedApart() {
        Report report = report(pledge(ONE, entry("a", Rating.A)), pledge(TWO, entry("b", Rating.B, List.of())));
        Reconciliation reconciliation = Reconciliation.of(report, EVERYTHING, List.of());
        assertThat(reconciliation.faults()).containsExactly(new Fault(Fault.Kind.NO_DEPARTMENT, "b"));
        assertThat(reconciliation.departments()).extracting(Line::name).containsExactly("港湾課", "");
    }

    @Test
    void aRowIsCountedOnceHoweverManyEntriesItHas() {
        Report report = report(new Report.Pledge(
                ONE,
                "公約",
                List.of(
                        new Report.Row(List.of(
                                entry("a", Rating.A, List.of("港湾課")), entry("b", Rating.C, List.of("図書課", "港湾課")))),
                        new Report.Row(List.of(entry("c", null, List.of("図書課")))))));
        Reconciliation reconciliation = Reconciliation.of(report, EVERYTHING, List.of());
        assertThat(reconciliation.all())
                .isEqualTo(new Tally(1, 2, 3, new Totals(Map.of(Rating.A, 1, Rating.C, 1), 1, 0)));
        assertThat(reconciliation.areas()).containsExactly(new Line("1 海とまち", reconciliation.all(), 0));
        assertThat(reconciliation.departments())
                .containsExactly(
                        new Line("港湾課", new Tally(1, 1, 1, new Totals(Map.of(Rating.A, 1), 0, 0)), 1),
                        new Line("図書課", new Tally(1, 2, 2, new Totals(Map.of(Rating.C, 1), 1, 0)), 0));
    }

    @Test
    void areasAddToTheWholeAndSoDoTheEntriesOfAllDepartments() {
        for (long seed = 0; seed < 40; seed++) {
            Reconciliation found = Reconciliation.of(GeneratedReports.published(seed), EVERYTHING, List.of());
            assertThat(sum(found.areas(), Tally::entries)).isEqualTo(found.all().entries());
            assertThat(sum(found.areas(), Tally::rows)).isEqualTo(found.all().rows());
            assertThat(sum(found.areas(), Tally::pledges)).isEqualTo(found.all().pledges());
            assertThat(sum(found.departments(), Tally::entries))
                    .isEqualTo(found.all().entries());
            assertThat(sum(found.departments(), tally -> tally.totals().total()))
                    .isEqualTo(found.totals().total());
        }
    }

    @Test
    void everyFigureIsHeldAgainstLastYearAndAgainstWhatWasPrinted() {
        Report report = report(pledge(ONE, entry("a", Rating.A)), pledge(TWO, entry("b", Rating.B)));
        Reconciliation found = Reconciliation.of(
                report,
                EVERYTHING,
                List.of(
                        new Reference(Source.PRINTED, new PrintedTotals(Map.of(Rating.A, 1, Rating.B, 1), 3)),
                        Reference.of(Source.LAST_YEAR, new Totals(Map.of(Rating.B, 2), 0, 0))));
        assertThat(found.differences())
                .containsExactly(
                        new Difference(Source.PRINTED, null, 3, 2),
                        new Difference(Source.LAST_YEAR, Rating.A, 0, 1),
                        new Difference(Source.LAST_YEAR, Rating.B, 2, 1));
        Explanation said = new Explanation("x", "y", Instant.EPOCH, Explanation.figures(found.differences()));
        assertThat(said.covers(found)).isTrue();
        assertThat(said.covers(Reconciliation.of(report, EVERYTHING, List.of())))
                .isFalse();
    }

    private static int sum(List<Line> lines, ToIntFunction<Tally> figure) {
        return lines.stream().map(Line::tally).mapToInt(figure).sum();
    }

    private static List<Fault> faults(Report report) {
        return EVERYTHING.faults(report);
    }

    private static Report report(Report.Pledge... pledges) {
        return new Report(
                "報告",
                "公約",
                new FiscalYear(2026),
                new FiscalYear(2026).lastDay(),
                null,
                List.of(new Report.Area(1, "海とまち", List.of(new Report.Section(1, "みなと", List.of(pledges))))),
                0,
                null);
    }

    private static Report.Pledge pledge(PledgeCode code, Report.Entry entry) {
        return new Report.Pledge(code, "公約" + code, List.of(new Report.Row(List.of(entry))));
    }

    private static Report.Entry entry(String key, @Nullable Rating rating) {
        return entry(key, rating, List.of("港湾課"));
    }

    private static Report.Entry entry(String key, @Nullable Rating rating, List<String> departments) {
        return new Report.Entry(
                key, rating, Prose.of("・直しました。"), Prose.EMPTY, Departments.same(departments), List.of(), List.of());
    }
}
