package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Report.Entry;
import dev.pledgeledger.report.ReportFixtures;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCsvTest {

    private static final String HEAD = "\uFEFF年度,分野番号,分野,施策番号,施策,施策内番号,公約番号,公約,行,取組キー,評価,達成状況,進捗率（％）,"
            + "主な取組実績,今後の主な取組予定,担当課（実績）,担当課（予定）,関連事業,SDGs,資料名,マニフェスト\r\n";

    @Test
    void aLineIsAnEntryUnderJapaneseHeads() {
        String csv = ReportCsv.write(ReportFixtures.report(2025));

        assertThat(csv).startsWith(HEAD).endsWith("\r\n");
        assertThat(csv)
                .contains(
                        "\r\n2025,1,しごとと賑わいのあるまち,2,産業の育成,2,1-2-2,企業の受け皿となる産業用地を確保します,1,land-1,D,検討・準備中,25," + "○用地の調査")
                .contains(",企業立地推進室,産業戦略課,産業団地整備事業,9,みどり野市 第2期市長マニフェストの達成状況,第2期市長マニフェスト\r\n")
                .contains(",1,3-1-1,車がなくても暮らせる移動手段を確保します,1,bus-2,,未評価,,")
                .contains(",1,3-1-1,車がなくても暮らせる移動手段を確保します,2,bus-3,B,")
                .contains(",交通政策課;高齢福祉課,交通政策課;高齢福祉課,,3,みどり野市 第2期市長マニフェストの達成状況,");
    }

    /// A spreadsheet may read 1-1-1 as a day of January 2001.
    @Test
    void theNumbersOfACodeStandInColumnsOfTheirOwn() {
        LongStream.range(0, 100)
                .forEach(seed -> assertThat(read(ReportCsv.write(GeneratedReports.seeded(seed))))
                        .allMatch(line -> line.getField("公約番号")
                                .equals(line.getField("分野番号") + "-" + line.getField("施策番号") + "-"
                                        + line.getField("施策内番号"))));
    }

    @Test
    void aReportWithoutEntriesIsItsHeadAlone() {
        Report empty = LongStream.range(0, 1000)
                .mapToObj(GeneratedReports::seeded)
                .filter(report -> report.entries().findAny().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(ReportCsv.write(empty)).isEqualTo(HEAD);
    }

    @Test
    void whatIsReadBackIsWhatTheReportSays() {
        LongStream.range(0, 100).forEach(seed -> {
            Report report = GeneratedReports.seeded(seed);
            List<NamedCsvRecord> lines = read(ReportCsv.write(report));
            List<Entry> entries = report.entries().toList();

            assertThat(lines).as("seed %d", seed).hasSameSizeAs(entries);
            for (int i = 0; i < lines.size(); i++) {
                assertLineIs(lines.get(i), entries.get(i));
            }
        });
    }

    @Test
    void noCellHoldsALineBreakAndNoneRunsAsAFormula() {
        LongStream.range(0, 100).forEach(seed -> {
            for (NamedCsvRecord line : read(ReportCsv.write(GeneratedReports.seeded(seed)))) {
                assertThat(line.getFields())
                        .noneMatch(cell -> cell.matches("(?s).*\\R.*"))
                        .noneMatch(cell -> cell.matches("(?s)[=+\\-@＝＋－＠\t\r].*"))
                        .noneMatch(cell -> cell.matches("(?s).*;[=+\\-@＝＋－＠\t\r].*") && !cell.contains("区切り"));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-x", "@SUM", "＝１", "＋１", "－１", "＠a", "\t=1", "'=1", "''@", "\r"})
    void aFormulaIsDefusedAndComesBackByTakingOneApostropheOff(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1", "・=1", "'引用'", "a=b", "８"})
    void whatIsNoFormulaStaysAsItIs(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    }

    private static void assertLineIs(NamedCsvRecord line, Entry entry) {
        Rating rating = entry.rating();
        assertThat(unguarded(line.getField("取組キー"))).isEqualTo(oneLine(entry.key()));
        assertThat(line.getField("評価")).isEqualTo(rating == null ? "" : rating.name());
        assertThat(line.getField("進捗率（％）")).isEqualTo(rating == null ? "" : String.valueOf(rating.progress()));
        assertThat(unguarded(line.getField("主な取組実績")))
                .isEqualTo(oneLine(entry.achievements().toLine()));
        assertThat(unguarded(line.getField("今後の主な取組予定")))
                .isEqualTo(oneLine(entry.plans().toLine()));
        assertNames(line.getField("担当課（実績）"), entry.departments().achievements());
        assertNames(line.getField("担当課（予定）"), entry.departments().plans());
        assertNames(line.getField("関連事業"), entry.programmes());
        assertThat(line.getField("SDGs"))
                .isEqualTo(entry.sdgs().stream().map(String::valueOf).collect(Collectors.joining(";")));
    }

    private static void assertNames(String cell, List<String> names) {
        List<String> read = cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
        assertThat(read.stream().map(ReportCsvTest::unguarded))
                .isEqualTo(names.stream()
                        .map(name -> oneLine(name.replace(';', '；')))
                        .toList());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R+", " ");
    }

    private static String unguarded(String cell) {
        return cell.matches("(?s)'+[=+\\-@＝＋－＠\t\r].*") ? cell.substring(1) : cell;
    }

    private static List<NamedCsvRecord> read(String csv) {
        var bytes = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        return CsvReader.builder()
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .ofNamedCsvRecord(bytes)
                .stream()
                .toList();
    }
}
