package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.PrintedColumn;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.intake.Repair.NameKind;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Report;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MendingTest {

    private static final Instant NOW = Instant.parse("2027-04-01T00:00:00Z");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRepairLeavesEveryOtherEntryAsItWas(long seed) {
        Report report = GeneratedReports.seeded(seed);
        List<Report.Entry> entries = report.entries().toList();
        if (entries.isEmpty()) {
            return;
        }
        Random random = new Random(seed);
        Repair repair = any(entries, random);
        Report mended = repair.applied(report);
        Set<String> meant = concerned(repair);
        assertThat(mended.entries().map(Report.Entry::key))
                .containsExactlyElementsOf(
                        entries.stream().map(Report.Entry::key).toList());
        assertThat(others(mended, meant)).isEqualTo(others(report, meant));
        assertThat(mended.pledges().map(Report.Pledge::code))
                .containsExactlyElementsOf(
                        report.pledges().map(Report.Pledge::code).toList());
        assertThat(Mending.ofJson(mending(repair).json())).isEqualTo(mending(repair));
    }

    private static Repair any(List<Report.Entry> entries, Random random) {
        String key = entries.get(random.nextInt(entries.size())).key();
        String other = entries.get(random.nextInt(entries.size())).key();
        return switch (random.nextInt(6)) {
            case 0 -> new Repair.SetRating(key, random.nextBoolean() ? Rating.C : null);
            case 1 -> new Repair.ReplaceText(key, PrintedColumn.PLANS, Prose.of("・堤防を直します。"));
            case 2 -> new Repair.MoveText(key, other, PrintedColumn.ACHIEVEMENTS);
            case 3 -> new Repair.ChooseDepartments(key, new Departments(List.of("港湾課"), List.of("海の課")));
            case 4 -> new Repair.ChooseProgrammes(key, List.of("堤防事業"));
            default -> new Repair.ChooseGoals(key, List.of(1, 14));
        };
    }

    private static Set<String> concerned(Repair repair) {
        return switch (repair) {
            case Repair.SetRating(var key, var _) -> Set.of(key);
            case Repair.ReplaceText(var key, var _, var _) -> Set.of(key);
            case Repair.MoveText(var from, var to, var _) -> from.equals(to) ? Set.of(from) : Set.of(from, to);
            case Repair.ChooseDepartments(var key, var _) -> Set.of(key);
            case Repair.ChooseProgrammes(var key, var _) -> Set.of(key);
            case Repair.ChooseGoals(var key, var _) -> Set.of(key);
            case Repair.ReplaceNames names -> names.key() == null ? Set.of() : Set.of(names.key());
            case Repair.Retitle _ -> Set.of();
        };
    }

    private static List<Report.Entry> others(Report report, Set<String> meant) {
        return report.entries().filter(entry -> !meant.contains(entry.key())).collect(Collectors.toList());
    }

    @Test
    void aMovedTextIsLostNowhere() {
        Report report = report(entry("1-1-1.1", "直しました。", "港湾課"), entry("1-1-1.2", "", "港湾課"));
        Report mended = new Repair.MoveText("1-1-1.1", "1-1-1.2", PrintedColumn.ACHIEVEMENTS).applied(report);
        assertThat(mended.entries().map(entry -> entry.achievements().source())).containsExactly("", "直しました。");
        assertThat(new Repair.MoveText("1-1-1.1", "9-9-9.9", PrintedColumn.ACHIEVEMENTS).applied(report))
                .isEqualTo(report);
    }

    @Test
    void twoNamesBecomeOneAndOneBecomesTwoEverywhereOrInOneEntry() {
        Report report = report(entry("1-1-1.1", "済", "病院部", "総務課"), entry("1-1-1.2", "済", "病院部", "総務課"));
        Repair here = new Repair.ReplaceNames(NameKind.DEPARTMENT, "1-1-1.2", List.of("病院部", "総務課"), List.of("病院部総務課"));
        assertThat(here.applied(report)
                        .entries()
                        .map(entry -> entry.departments().plans()))
                .containsExactly(List.of("病院部", "総務課"), List.of("病院部総務課"));
        Repair everywhere = new Repair.ReplaceNames(NameKind.DEPARTMENT, null, List.of("総務課"), List.of("総務課", "人事課"));
        assertThat(everywhere
                        .applied(report)
                        .entries()
                        .map(entry -> entry.departments().achievements()))
                .containsOnly(List.of("病院部", "総務課", "人事課"));
    }

    @Test
    void aFindingIsSettledByTheMendAfterWhichItIsGone() {
        Report report = report(unrated("1-1-1.1"));
        Finding missing = finding(FindingCode.RATING_MISSING);
        Intake intake = new Intake(report, List.of(missing));
        Mend other = mend(List.of(new Repair.ChooseGoals("1-1-1.1", List.of(3))));
        Mend rated = mend(List.of(new Repair.SetRating("1-1-1.1", Rating.B)));
        assertThat(Recheck.of(intake, new Mending(List.of(other))).getFirst().isOpen())
                .isTrue();
        assertThat(Recheck.of(intake, new Mending(List.of(other, rated, other)))
                        .getFirst()
                        .settledBy())
                .isEqualTo(rated);
        Mend unrated = mend(List.of(new Repair.SetRating("1-1-1.1", null)));
        assertThat(Recheck.of(intake, new Mending(List.of(rated, unrated)))
                        .getFirst()
                        .isOpen())
                .isTrue();
    }

    @Test
    void whatMendingBreaksIsFoundToo() {
        Report report = report(entry("1-1-1.1", "済", "港湾課"));
        Mending mending = mending(new Repair.ChooseDepartments("1-1-1.1", Departments.same(List.of())));
        assertThat(Recheck.of(new Intake(report, List.of()), mending))
                .filteredOn(Checked::isOpen)
                .extracting(checked -> checked.finding().code())
                .contains(FindingCode.DEPARTMENT_MISSING);
    }

    @Test
    void whatMayStayAsItIsIsSettledByWhoeverSaidSo() {
        Report report = report(entry("1-1-1.1", "済", "港湾課"));
        Intake intake = new Intake(report, List.of(finding(FindingCode.UNREAD_CELL)));
        assertThat(Recheck.of(intake, Mending.NONE).getFirst().hinders()).isTrue();
        Mend accepted = new Mend(List.of(), List.of("0"), "余白の書き込み", "企画 花子", NOW);
        Checked checked = Recheck.of(intake, new Mending(List.of(accepted))).getFirst();
        assertThat(checked.settledBy()).isEqualTo(accepted);
        assertThat(RepairWords.of(accepted)).contains("余白の書き込み");
    }

    @Test
    void everyFindingOfTheRealReportCanBeSettled() {
        Intake intake = RealReport.intake();
        List<Checked> before = Recheck.of(intake, Mending.NONE);
        assertThat(before).hasSameSizeAs(intake.findings());
        Mending mending = Mending.NONE;
        for (Checked checked : before) {
            Report now = mending.applied(intake.report());
            List<QuickMend> offers = QuickMend.of(checked, now);
            mending = mending.and(
                    offers.isEmpty()
                            ? new Mend(List.of(), List.of(checked.id()), "", "企画 花子", NOW)
                            : mend(List.of(offers.getFirst().repair())));
            while (!QuickMend.of(checked, mending.applied(intake.report())).isEmpty()) {
                mending = mending.and(mend(List.of(QuickMend.of(checked, mending.applied(intake.report()))
                        .getFirst()
                        .repair())));
            }
        }
        assertThat(Recheck.of(intake, mending)).allMatch(checked -> !checked.isOpen());
        assertThat(mending.applied(intake.report())
                        .entries()
                        .filter(entry -> entry.departments().achievements().contains("市民病院経営企画部総務課")))
                .isNotEmpty();
        assertThat(Mending.ofJson(mending.json())).isEqualTo(mending);
    }

    private static Finding finding(FindingCode code) {
        return new Finding(code.severity(), code, 3, new PledgeCode(1, 1, 1), "確かめてください。");
    }

    private static Mend mend(List<Repair> repairs) {
        return new Mend(repairs, List.of(), "", "企画 花子", NOW);
    }

    private static Mending mending(Repair repair) {
        return new Mending(List.of(mend(List.of(repair))));
    }

    private static Report.Entry unrated(String key) {
        return rated(key, null, "済");
    }

    private static Report.Entry entry(String key, String achievements, String... departments) {
        return rated(key, Rating.B, achievements, departments);
    }

    private static Report.Entry rated(String key, @Nullable Rating rating, String achievements, String... departments) {
        return new Report.Entry(
                key,
                rating,
                new Prose(achievements),
                Prose.EMPTY,
                Departments.same(List.of(departments)),
                List.of(),
                List.of());
    }

    private static Report report(Report.Entry... entries) {
        Report.Pledge pledge =
                new Report.Pledge(new PledgeCode(1, 1, 1), "港を直します", List.of(new Report.Row(List.of(entries))));
        Report.Section section = new Report.Section(1, "港", List.of(pledge));
        FiscalYear year = new FiscalYear(2026);
        return new Report(
                "報告",
                "第3期",
                year,
                year.lastDay(),
                null,
                List.of(new Report.Area(1, "港と市場", List.of(section))),
                0,
                null);
    }
}
