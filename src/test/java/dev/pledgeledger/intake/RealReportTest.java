package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The published report of a real city comes in with these figures and these findings, found by general rules.
class RealReportTest {

    private static Intake intake;
    private static Report report;

    @BeforeAll
    static void read() {
        intake = RealReport.intake();
        report = intake.report();
    }

    @Test
    void itHasTheFiguresOfTheReport() {
        assertThat(report.title()).isEqualTo("伊勢崎市 第2期市長マニフェストの達成状況");
        assertThat(report.manifesto()).isEqualTo("第2期市長マニフェスト");
        assertThat(report.fiscalYear()).isEqualTo(new FiscalYear(2025));
        assertThat(report.asOf()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(report.areas()).hasSize(8);
        assertThat(report.areas().stream().flatMap(area -> area.sections().stream()))
                .hasSize(33);
        assertThat(report.pledges()).hasSize(140);
        assertThat(report.pledges().flatMap(pledge -> pledge.rows().stream())).hasSize(181);
        assertThat(report.entries()).hasSize(185);
        assertThat(report.totals().counts())
                .isEqualTo(Map.of(Rating.A, 3, Rating.B, 114, Rating.C, 43, Rating.D, 24, Rating.E, 1));
        assertThat(report.totals().unrated()).isZero();
        assertThat(report.printedTotals())
                .isEqualTo(new PrintedTotals(
                        Map.of(Rating.A, 3, Rating.B, 131, Rating.C, 48, Rating.D, 29, Rating.E, 1), 212));
    }

    @Test
    void itHasTheseFindings() {
        assertThat(intake.findings().stream().map(RealReportTest::brief))
                .containsExactly(
                        "warning no-sdgs 27 -",
                        "info row-slip 70 1-2-2",
                        "warning doubled-code 72 1-2-3",
                        "info item-doubt 101 1-3-6",
                        "info mark-spelling 118 1-4-2",
                        "warning department-spelling 132 2-1-2",
                        "warning department-spelling 149 2-1-5",
                        "info item-doubt 189 2-4-5",
                        "info item-doubt 189 2-4-5",
                        "warning title-spelling 201 -",
                        "info item-doubt 239 3-3-3",
                        "info item-doubt 239 3-3-3",
                        "info item-doubt 296 4-3-6",
                        "warning missing-code 306 4-4-1",
                        "warning missing-code 306 4-4-2",
                        "warning missing-code 306 4-4-3",
                        "info item-doubt 307 4-4-5",
                        "info item-doubt 308 4-4-6",
                        "warning shared-row 308 4-4-6",
                        "warning name-with-blank 309 4-4-7",
                        "warning shared-row 317 4-5-1",
                        "warning shared-row 319 4-5-3",
                        "warning name-with-blank 325 4-6-2",
                        "warning name-with-blank 353 5-1-2",
                        "info item-doubt 353 5-1-2",
                        "info item-doubt 353 5-1-2",
                        "warning name-with-blank 423 6-3-8",
                        "warning shifted-row 475 8-3-3",
                        "warning shifted-row 476 8-3-3",
                        "warning shifted-row 477 8-3-3",
                        "warning mark-missing 483 8-3-4",
                        "info item-doubt 509 8-5-1",
                        "warning shared-row 511 8-5-3",
                        "warning totals-differ 537 -",
                        "warning totals-differ 538 -",
                        "warning totals-differ 539 -",
                        "warning totals-differ 541 -");
    }

    @Test
    void theFindingsNameWhatTheyFound() {
        assertThat(message(FindingCode.ROW_SLIP)).contains("1-2-2 → 1-2-1");
        assertThat(message(FindingCode.DOUBLED_CODE)).contains("3回", "71、72、73行目");
        assertThat(message(FindingCode.MARK_SPELLING)).contains("3通り", "「R8～ 課」", "「R8~ 課」", "「R8～課」");
        assertThat(message(FindingCode.TITLE_SPELLING)).contains("2-5", "リスクリング", "リスキリング");
        assertThat(message(FindingCode.MARK_MISSING)).contains("「経営企画課」");
        assertThat(message(FindingCode.TOTALS_DIFFER)).contains("17件足りません", "5件足りません", "27件足りません");
        assertThat(message(FindingCode.NAME_WITH_BLANK))
                .contains("「市民病院経営企画部 総務課」", "「清掃リサイクルセンター 21」", "「単独公共下水道 汚水施設事業」", "「幹線道路整備事業 (都市計画道路整備事業)」");
        assertThat(report.areas().get(1).sections().get(4).title()).isEqualTo("リカレント・リスクリング・生涯学習・生涯スポーツ");
    }

    @Test
    void departmentsStandOnTheSideOfTheirYear() {
        assertThat(departments("8-3-3.1"))
                .isEqualTo(new Departments(List.of("事務管理課"), List.of("経営企画課", "公共施設マネジメント推進課")));
        assertThat(departments("1-4-3.1"))
                .isEqualTo(new Departments(List.of("文化観光課", "広報課"), List.of("文化観光課", "広報プロモーション課")));
        assertThat(departments("8-5-3.1")).isEqualTo(new Departments(List.of("事務管理課"), List.of("公共施設マネジメント推進課")));
        assertThat(departments("8-5-3.2")).isEqualTo(Departments.same(List.of("文化観光課")));
        assertThat(departments("4-5-3.2")).isEqualTo(Departments.same(List.of("GX推進課")));
        assertThat(departments("8-3-3.4")).isEqualTo(Departments.same(List.of("赤堀支所", "あずま支所", "境支所")));
        assertThat(departments("6-3-8.1")).isEqualTo(Departments.same(List.of("資源循環課", "清掃リサイクルセンター 21")));
        assertThat(departments("2-1-5.1")).isEqualTo(Departments.same(List.of("子ども家庭センター")));
        assertThat(departments("2-1-2.1")).isEqualTo(Departments.same(List.of("こども保育課")));
    }

    @Test
    void everyPrintedDepartmentCellIsThePublishedOneUpToSpellings() {
        List<Line.Row> rows = rows().toList();
        List<Report.Row> read =
                report.pledges().flatMap(pledge -> pledge.rows().stream()).toList();

        assertThat(read).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            String published = Cells.plain(rows.get(i).cell(Column.DEPARTMENTS));
            assertThat(spelling(printed(read.get(i)))).isEqualTo(spelling(published));
        }
    }

    @Test
    void noCharacterOfAnyCellWasChanged() {
        for (Line.Row row : rows().toList()) {
            for (Column column : List.of(Column.PLEDGE, Column.ACHIEVEMENTS, Column.PLANS, Column.PROGRAMMES)) {
                String cell = row.cell(column);
                assertThat(bare(Prose.fromHtml(cell).source()))
                        .as("line %d, %s", row.number(), column)
                        .isEqualTo(bare(Jsoup.parseBodyFragment(cell).body().text()));
            }
        }
    }

    @Test
    void everyTextOfTheFileIsInTheReport() {
        List<Line.Row> rows = rows().toList();
        List<Report.Entry> entries = report.pledges()
                .flatMap(pledge -> pledge.rows().stream())
                .map(row -> row.entries().getFirst())
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            Line.Row row = rows.get(i);
            boolean shifted = Cells.isBlank(row.cell(Column.ACHIEVEMENTS));
            Report.Entry entry = entries.get(i);
            assertThat(entry.achievements().letters())
                    .isEqualTo(Prose.fromHtml(row.cell(shifted ? Column.PLEDGE : Column.ACHIEVEMENTS))
                            .letters());
            assertThat(entry.plans().letters())
                    .isEqualTo(Prose.fromHtml(row.cell(Column.PLANS)).letters());
            assertThat(bare(String.join("", entry.programmes())))
                    .isEqualTo(bare(Cells.plain(row.cell(Column.PROGRAMMES))));
        }
    }

    @Test
    void itsJsonReadsBackAsTheSameReport() {
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    @Test
    void cutAnywhereItIsRefusedOrComesWithFindings() {
        byte[] whole = RealReport.bytes();
        new Random(7)
                .ints(300, 0, whole.length - 1)
                .forEach(cut -> IntakeRefusalTest.expectRefusalOrFindings(Arrays.copyOf(whole, cut)));
    }

    private static Stream<Line.Row> rows() {
        return LineReader.read(new String(RealReport.bytes(), StandardCharsets.UTF_8)).stream()
                .filter(Line.Row.class::isInstance)
                .map(Line.Row.class::cast);
    }

    private static String brief(Finding finding) {
        PledgeCode pledge = finding.pledge();
        return finding.severity().label() + " " + finding.code().label() + " " + finding.line() + " "
                + (pledge == null ? "-" : pledge.toString());
    }

    private static String message(FindingCode code) {
        return intake.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::message)
                .reduce("", String::concat);
    }

    private static Departments departments(String key) {
        return report.entries()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow()
                .departments();
    }

    /// The cell of a row as it prints: the departments of its entries, one under the other.
    private static String printed(Report.Row row) {
        return row.entries().stream()
                .flatMap(entry -> entry.departments().printed(report.fiscalYear()).stream())
                .collect(Collectors.joining(" "));
    }

    private static String spelling(String cell) {
        return cell.replace("子ども", "こども").replaceAll("R8[～~]\\s*", "R8～ ");
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}・○●]", "");
    }
}
