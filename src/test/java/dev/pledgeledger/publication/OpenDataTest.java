package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Block;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportFixtures;
import dev.pledgeledger.spreadsheet.CellValue;
import dev.pledgeledger.spreadsheet.RawBook;
import dev.pledgeledger.spreadsheet.Spreadsheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDataTest {

    private static final String FORMULA = "(?s)[=+\\-@＝＋－＠\t\r].*";

    @TempDir
    private Path folder;

    @Test
    void anItemIsALineAndItsHeadingIsSaidOfIt() {
        WrittenData.Table items = city().table("items");

        assertThat(items.lines().stream()
                        .filter(line -> items.cell(line, DataField.ENTRY_KEY).equals("akiya-1"))
                        .map(line -> String.join("|", line.subList(4, line.size()))))
                .containsExactly(
                        "実績|1||段落||空き店舗の活用を進めるため、次の取組を実施しました。",
                        "実績|2||箇条||空き店舗見学会を三回開催し、延べ六十二人が参加",
                        "実績|3||箇条||改装費の補助により九店舗が開業",
                        "実績|4||段落|相談体制|商工団体と合同の相談窓口を毎月第二水曜日に開設しました。",
                        "実績|5||注|相談体制|補助の対象は商店街の区域内に限ります。",
                        "予定|1||段落||引き続き、見学会と補助を行います。",
                        "予定|2||番号付きの箇条||見学会の年四回への拡充",
                        "予定|3||番号付きの箇条||開業後一年目の訪問相談",
                        "予定|4||番号付きの箇条||空き店舗台帳の公開");
    }

    @Test
    void aBulletBeneathAnotherNamesItAndAHeadingAloneHasALine() {
        Prose text = new Prose("○外側\n・内側の一\n・内側の二\n・\n【あとは空】");
        assertThat(ItemLine.of(ReportLine.of(of(text)).getFirst()).stream()
                        .filter(item -> item.side() == DataCode.ACHIEVEMENTS)
                        .map(item -> item.number() + " " + item.parent() + " " + item.kind() + " " + item.text()))
                .containsExactly("1 null OUTER 外側", "2 1 BULLET 内側の一", "3 1 BULLET 内側の二", "4 null HEADING あとは空");
    }

    @Test
    void theItemsOfATextHoldAllOfItsLetters() {
        LongStream.range(0, 200)
                .mapToObj(GeneratedReports::seeded)
                .flatMap(report -> ReportLine.of(report).stream())
                .filter(line -> hasEachHeadingOnce(line.entry().achievements()))
                .filter(line -> hasEachHeadingOnce(line.entry().plans()))
                .forEach(line -> assertThat(letters(ItemLine.of(line)))
                        .isEqualTo(bare(line.entry().achievements())
                                + bare(line.entry().plans())));
    }

    @Test
    void aDepartmentIsALineForEachSideWithItsPartAndTheYearOfItsName() {
        WrittenData.Table responsibilities = city().table("responsibilities");

        assertThat(responsibilities.lines().stream()
                        .filter(line ->
                                responsibilities.cell(line, DataField.ENTRY_KEY).equals("akiya-1"))
                        .map(line -> String.join("|", line)))
                .containsExactly(
                        "2025|akiya-1|1-1-1|B|実績|2025|1|商工振興課|主管課",
                        "2025|akiya-1|1-1-1|B|予定|2026|1|産業戦略課|主管課",
                        "2025|akiya-1|1-1-1|B|予定|2026|2|商工振興課|関係課");
    }

    @Test
    void theHistoryTellsOfEachEditionWhyItWasMade() {
        WrittenData.Table editions = city().table("editions");

        assertThat(editions.column(DataField.EDITION)).containsExactly("1", "2");
        assertThat(editions.column(DataField.CHANGE_NOTE)).containsExactly("", SiteFixtures.NOTE);
        assertThat(editions.column(DataField.PUBLISHED_ON)).containsExactly("2026-05-28", "2026-05-29");
        assertThat(editions.column(DataField.AS_OF)).containsOnly("2026-03-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+81",
                "-x",
                "@SUM(A1)",
                "＝１",
                "＋１",
                "－１",
                "＠a",
                "\t=1",
                "\r=1",
                " =1",
                "　＝1",
                "'=1",
                "''@",
                "\u200B=1",
                "\uFEFF+1",
                "①=1",
                "～=1",
                "\u0001-1",
                "\n@x",
                "=HYPERLINK(\"https://example.org\",\"x\")"
            })
    void noCellOfAnyTableOrSheetRunsAsAFormula(String hostile) {
        Report report = hostile(hostile);
        WrittenData data = data(report);

        assertThat(data.cells()).noneMatch(cell -> cell.matches(FORMULA));
        assertNoFormula(data.book());
        assertNoFormula(ReportXlsx.write(report));
        assertThat(ReportCsv.write(report)).doesNotContainPattern("(?m)^[=+\\-@＝＋－＠]|,\"?[=+\\-@＝＋－＠\t\r]");
    }

    @Test
    void noGeneratedReportRunsAsAFormulaAndFiguresStayFigures() {
        LongStream.range(0, 40).mapToObj(GeneratedReports::published).forEach(report -> {
            DataSource source = source(report);
            for (DataTable<?> table : DataTables.ALL) {
                assertThat(table.cells(source).stream().flatMap(List::stream))
                        .noneMatch(cell -> cell instanceof DataCell.Text(var text) && text.matches(FORMULA));
            }
            assertNoFormula(DataXlsx.write(source));
            assertNoFormula(ReportXlsx.write(report));
        });
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "①調査|(1)調査",
                "第Ⅱ期|第II期",
                "㈱の㎡|(株)のm2",
                "9時～17時|9時~17時",
                "9〜17|9~17",
                "㍻・㋿|平成・令和",
                "⑴案|(1)案",
                "㊙|(秘)",
                "\uE000|〓",
                "髙﨑と𠮷|髙﨑と𠮷",
                "ＡＢＣ１２|ＡＢＣ１２",
                "葛\uDB40\uDD00城|葛\uDB40\uDD00城"
            },
            delimiter = '|')
    void aSignThatNotEveryMachineHasIsSpelledOut(String text, String portable) {
        assertThat(PortableText.of(text)).isEqualTo(portable);
    }

    @Test
    void namesKeepEachOfTheirCharacters() {
        assertThat(DataCell.name("第Ⅱ　推進室")).isEqualTo(new DataCell.Text("第Ⅱ 推進室"));
    }

    @Test
    void theSameEditionIsWrittenTheSameToTheByte() throws InterruptedException {
        Report report = ReportFixtures.edition(2025, 2);
        byte[] plain = DataXlsx.write(source(report));
        byte[] printed = ReportXlsx.write(report);
        Thread.sleep(2_100); // as coarse as the clock of a ZIP

        assertThat(DataXlsx.write(source(report))).isEqualTo(plain);
        assertThat(ReportXlsx.write(report)).isEqualTo(printed);
        assertThat(RawBook.of(plain).texts().get("docProps/core.xml"))
                .contains(">" + report.edition().publishedAt() + "<");
    }

    @Test
    void noTimeZoneOfAMachineIsInAWorkbook() throws IOException {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(ReportXlsx.write(ReportFixtures.report(2025))))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertThat(part.getExtra()).as(part.getName()).isNull();
                assertThat(part.getTimeLocal()).isEqualTo("1980-02-01T00:00:00");
            }
        }
    }

    @Test
    void theFilesOfAnEditionStayAsTheyAreWhenALaterOneIsPublished() throws IOException {
        List<PublishedEdition> city = SiteFixtures.city();
        SiteFixtures.write(List.of(city.getFirst()), folder.resolve("before"));
        SiteFixtures.write(city, folder.resolve("after"));
        Path before = folder.resolve("before/2025");
        Path after = folder.resolve("after/2025/editions/1");

        for (String file : Stream.concat(
                        Stream.of("report.xlsx", "report.csv", "report.json", "data/data.xlsx"),
                        DataTables.ALL.stream().map(table -> "data/" + table.file()))
                .toList()) {
            assertThat(after.resolve(file)).as(file).hasSameBinaryContentAs(before.resolve(file));
        }
    }

    @Test
    void theManifestHoldsTheDataAndTheWorkbooks() throws IOException {
        Path site = SiteFixtures.write(SiteFixtures.city(), folder.resolve("site"));
        assertThat(Files.readString(site.resolve("SHA256SUMS"), StandardCharsets.UTF_8))
                .contains("  2025/report.xlsx\n", "  2025/data/entries.csv\n", "  2025/data/data.xlsx\n")
                .contains("  2025/data/index.html\n", "  2025/editions/1/report.xlsx\n", "  2024/data/fields.csv\n");
    }

    private WrittenData city() {
        return WrittenData.all(SiteFixtures.city(), folder.resolve("city")).getFirst();
    }

    private WrittenData data(Report report) {
        return WrittenData.all(List.of(edition(report)), folder.resolve("one")).getFirst();
    }

    private static PublishedEdition edition(Report report) {
        return new PublishedEdition(report.fiscalYear().toString(), report);
    }

    private static DataSource source(Report report) {
        return new DataSource(edition(report), List.of(edition(report)));
    }

    private static void assertNoFormula(byte[] book) {
        Spreadsheet.read(book)
                .sheets()
                .forEach(sheet -> sheet.rows()
                        .values()
                        .forEach(cells -> assertThat(cells.values())
                                .allMatch(CellValue::isTyped)
                                .noneMatch(cell -> cell.kind() == CellValue.Kind.TEXT
                                        && cell.text().matches(FORMULA))));
    }

    /// A report whose only entry has this text.
    private static Report of(Prose text) {
        return report(
                "題", new Report.Entry("k", Rating.C, text, text, Departments.same(List.of("課")), List.of(), List.of()));
    }

    /// A report that says this wherever somebody can type.
    private static Report hostile(String text) {
        return report(
                text,
                new Report.Entry(
                        text,
                        Rating.C,
                        new Prose(text + "\n\n" + text + "\n・" + text + "\n【" + text + "】\n1." + text),
                        new Prose(text),
                        Departments.same(List.of(text, text)),
                        List.of(text),
                        List.of(1)));
    }

    private static Report report(String text, Report.Entry entry) {
        Report like = ReportFixtures.report(2025);
        PledgeCode code = new PledgeCode(1, 1, 1);
        var pledge = new Report.Pledge(code, text, List.of(new Report.Row(List.of(entry))));
        return new Report(
                text,
                text,
                like.fiscalYear(),
                like.asOf(),
                like.edition(),
                List.of(new Report.Area(1, text, List.of(new Report.Section(1, text, List.of(pledge))))),
                0,
                null);
    }

    private static String letters(List<ItemLine> items) {
        StringBuilder letters = new StringBuilder();
        String above = "";
        int number = 0;
        for (ItemLine item : items) {
            above = item.number() > number ? above : "";
            number = item.number();
            if (!item.heading().equals(above) && item.kind() != DataCode.HEADING) {
                letters.append(item.heading());
            }
            letters.append(item.text());
            above = item.kind() == DataCode.HEADING ? "" : item.heading();
        }
        return blankless(letters.toString());
    }

    /// One heading twice in a row says nothing more than one.
    private static boolean hasEachHeadingOnce(Prose prose) {
        List<Block> headings =
                prose.blocks().stream().filter(Block.Heading.class::isInstance).toList();
        return headings.stream().distinct().count() == headings.size();
    }

    private static String bare(Prose prose) {
        return blankless(prose.letters());
    }

    private static String blankless(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\u200B\\u2060\\uFEFF【】※]", "");
    }
}
