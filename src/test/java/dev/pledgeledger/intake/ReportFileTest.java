package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.publication.ReportCsv;
import dev.pledgeledger.publication.ReportXlsx;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportColumn;
import dev.pledgeledger.report.ReportFixtures;
import dev.pledgeledger.report.ReportJson;
import dev.pledgeledger.report.ReportSheets;
import dev.pledgeledger.spreadsheet.TestBook;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What was written out reads back as what it was: the workbook and the JSON to the letter, the CSV but for the line
/// breaks, and what only stands in the others.
class ReportFileTest {

    private static final Report REPORT = ReportFixtures.report(2025);

    @Test
    void anyReportComesBackFromItsWorkbookAsItWas() {
        reports()
                .forEach(report -> assertThat(read(ReportXlsx.write(report)).report())
                        .as(report.title())
                        .isEqualTo(report));
    }

    @Test
    void anyReportComesBackFromItsJsonAsItWas() {
        reports()
                .forEach(report ->
                        assertThat(read(ReportJson.write(report)).report()).isEqualTo(report));
    }

    @Test
    void anyReportComesBackFromItsCsvButForItsLinesAndWhatHasNoColumn() {
        reports().filter(report -> report.entries().findAny().isPresent()).forEach(report -> {
            Report read = read(ReportCsv.write(report)).report();
            assertThat(bare(read)).isEqualTo(bare(report));
        });
    }

    @Test
    void theRealReportComesBackFromEachOfThem() {
        Report report = RealReport.intake().report();
        assertThat(read(ReportXlsx.write(report)).report()).isEqualTo(report);
        assertThat(ReportXlsx.write(read(ReportXlsx.write(report)).report())).isNotEmpty();
        assertThat(read(ReportJson.write(report)).report()).isEqualTo(report);
        Report fromCsv = read(ReportCsv.write(report)).report();
        assertThat(bare(fromCsv)).isEqualTo(bare(report));
        assertThat(ReportCsv.write(fromCsv)).isEqualTo(ReportCsv.write(report));
    }

    @Test
    void aWorkbookSavedBySomebodyElsesProgramIsTheSame() {
        byte[] saved = TestBook.open(ReportXlsx.write(REPORT)).save();
        assertThat(read(saved).report()).isEqualTo(REPORT);
        assertThat(read(saved).findings()).isEmpty();
    }

    @Test
    void aWorkbookOfTheEntriesAloneIsEnough() {
        byte[] saved = TestBook.open(ReportXlsx.write(REPORT))
                .without(ReportSheets.STRUCTURE)
                .save();
        assertThat(read(saved).report()).isEqualTo(REPORT);
    }

    @Test
    void theColumnsOfACsvMayStandInAnyOrder() {
        String csv = ReportCsv.write(REPORT).substring(1);
        String turned = csv.lines()
                .map(line -> {
                    List<String> cells = Arrays.asList(line.split(",", -1));
                    Collections.reverse(cells);
                    return String.join(",", cells);
                })
                .collect(Collectors.joining("\n"));
        assertThat(bare(read(turned).report())).isEqualTo(bare(REPORT));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(refusal(ReportCsv.write(REPORT).replaceFirst("主な取組実績", "実績")))
                .contains("見出し「主な取組実績」");
        assertThat(refusal("年度,分野番号,分野,施策\r\n")).contains("見出し", "「取組キー」");
        assertThat(refusal(ReportCsv.write(REPORT).lines().findFirst().orElseThrow()))
                .contains("取組の行がありません");
    }

    @Test
    void aCellThatCannotBeReadIsAFindingBesideItsRow() {
        Intake read = read(TestBook.open(ReportXlsx.write(REPORT))
                .type(ReportSheets.ENTRIES, cell(ReportColumn.RATING, 2), "Ｚ")
                .type(ReportSheets.ENTRIES, cell(ReportColumn.RATING, 3), "Ｃ")
                .type(ReportSheets.ENTRIES, cell(ReportColumn.SDGS, 4), "99")
                .type(ReportSheets.ENTRIES, cell(ReportColumn.CODE, 5), "36892")
                .type(ReportSheets.ENTRIES, cell(ReportColumn.ACHIEVEMENTS_DEPARTMENTS, 6), "")
                .formula(ReportSheets.ENTRIES, cell(ReportColumn.PLANS, 7), "A1")
                .save());
        assertThat(read.findings())
                .extracting(finding -> finding.line() + " " + finding.code().label())
                .containsExactly(
                        "2 rating-unreadable",
                        "4 sdg-unreadable",
                        "5 code-out-of-place",
                        "6 department-missing",
                        "7 formula");
        assertThat(read.report().entries().toList().get(1).rating()).isEqualTo(Rating.C);
    }

    @Test
    void theWorkbookOfADepartmentIsShownTheRightDoor() {
        byte[] book = TestBook.open(ReportXlsx.write(REPORT))
                .type(BookSheets.LEDGER, "A1", "x")
                .save();
        assertThat(refusal(book)).contains("画面「入力用ブック」");
    }

    private static String cell(ReportColumn column, int row) {
        return TestBook.at(ReportXlsx.write(REPORT), ReportSheets.ENTRIES, 1, column.head(), row);
    }

    private static Stream<Report> reports() {
        return LongStream.range(0, 60).mapToObj(GeneratedReports::seeded).map(ReportFileTest::honest);
    }

    /// Names that turn the text around them are refused, so that these have none.
    private static Report honest(Report report) {
        UnaryOperator<String> name = text -> text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
        return mapped(report, name, prose -> prose);
    }

    /// What a CSV keeps: names on one line, letters of texts, and nothing that is said once but title and year.
    private static Report bare(Report report) {
        UnaryOperator<String> name = text -> text.replaceAll("\\R+", " ").replace(';', '；');
        Report mapped = mapped(report, name, prose -> new Prose(prose.letters()));
        List<Report.Area> areas = mapped.only(entry -> true).areas();
        return new Report(mapped.title(), mapped.manifesto(), report.fiscalYear(), report.asOf(), null, areas, 0, null);
    }

    private static Report mapped(Report report, UnaryOperator<String> name, UnaryOperator<Prose> prose) {
        return new Report(
                name.apply(report.title()),
                name.apply(report.manifesto()),
                report.fiscalYear(),
                report.asOf(),
                report.edition(),
                report.areas().stream()
                        .map(area -> new Report.Area(
                                area.number(),
                                name.apply(area.title()),
                                area.sections().stream()
                                        .map(section -> new Report.Section(
                                                section.number(),
                                                name.apply(section.title()),
                                                section.pledges().stream()
                                                        .map(pledge -> pledge(pledge, name, prose))
                                                        .toList()))
                                        .toList()))
                        .toList(),
                report.withdrawn(),
                report.printedTotals());
    }

    private static Report.Pledge pledge(Report.Pledge pledge, UnaryOperator<String> name, UnaryOperator<Prose> prose) {
        return new Report.Pledge(
                pledge.code(),
                name.apply(pledge.text()),
                pledge.rows().stream()
                        .map(row -> new Report.Row(row.entries().stream()
                                .map(entry -> new Report.Entry(
                                        name.apply(entry.key()),
                                        entry.rating(),
                                        prose.apply(entry.achievements()),
                                        prose.apply(entry.plans()),
                                        new Departments(
                                                names(entry.departments().achievements(), name),
                                                names(entry.departments().plans(), name)),
                                        names(entry.programmes(), name),
                                        entry.sdgs()))
                                .toList()))
                        .toList());
    }

    private static List<String> names(List<String> names, UnaryOperator<String> name) {
        return names.stream().map(name).toList();
    }

    private static Intake read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Intake read(byte[] file) {
        Reading reading = ReportFile.read(file);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).intake();
    }

    private static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] file) {
        Reading reading = ReportFile.read(file);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).refusal().message();
    }
}
