package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.pledgeledger.publication.ReportCsv;
import dev.pledgeledger.publication.ReportXlsx;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportColumn;
import dev.pledgeledger.report.ReportFact;
import dev.pledgeledger.report.ReportFixtures;
import dev.pledgeledger.report.ReportJson;
import dev.pledgeledger.report.ReportSheets;
import dev.pledgeledger.spreadsheet.RawBook;
import dev.pledgeledger.spreadsheet.TestBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Workbooks, tables and documents that somebody made to do harm, or broke: each is refused, or its row marked, soon
/// and in one line that says what and where.
class HostileFilesTest {

    /// Two seconds are asked for; a machine that builds something else beside may take its time.
    private static final Duration SOON = Duration.ofSeconds(2 * 5);

    private static final Report REPORT = ReportFixtures.report(2025);
    private static final byte[] SOUND = ReportXlsx.write(REPORT);
    private static final String CSV = ReportCsv.write(REPORT);
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String TEXT_CELL = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c></row>";

    /// @param said what the line has to name
    record Case(String name, byte[] file, String said) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(zips(), documents(), parts(), cells(), places(), tables(), texts())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itIsRefusedSoonAndInOneLine(Case hostile) {
        String line = assertTimeoutPreemptively(SOON, () -> line(hostile.file()));
        assertThat(line)
                .contains(hostile.said())
                .doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E]")
                .hasSizeLessThan(400);
    }

    @Test
    void theyAreMoreThanForty() {
        assertThat(cases()).hasSizeGreaterThan(40);
        assertThat(cases().map(Case::name)).doesNotHaveDuplicates();
    }

    @Test
    void whatItSaysOfItsSizeIsNotAsked() {
        byte[] liar = RawBook.of(SOUND)
                .replaced(SHEET, "<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>")
                .zip();
        assertThat(ReportFile.read(liar)).isEqualTo(ReportFile.read(SOUND));
    }

    @Test
    void aFormulaTypedAsTextStaysText() {
        String formula = "=cmd|' /C calc'!A0";
        byte[] file = TestBook.open(SOUND)
                .type(ReportSheets.ENTRIES, at(ReportColumn.PLANS, 2), formula)
                .save();
        Intake read = ((Reading.Read) ReportFile.read(file)).intake();
        assertThat(read.report().entries().findFirst().orElseThrow().plans().source())
                .isEqualTo(formula);
        assertThat(ReportCsv.write(read.report())).contains(",'" + formula + ",");
        assertThat(ReportFile.read(ReportXlsx.write(read.report()))).isEqualTo(ReportFile.read(file));
    }

    private static Stream<Case> zips() {
        byte[] twice = RawBook.of(SOUND).part("xl/workbook.xmX", "<workbook/>").zip();
        return Stream.of(
                new Case("a bomb as a sheet", RawBook.of(SOUND).zipWithBomb(SHEET, "<worksheet>", 400), "大きくなりすぎます"),
                new Case("a bomb as strings", RawBook.of(SOUND).zipWithBomb(STRINGS, "<sst><si><t>", 400), "大きくなりすぎます"),
                new Case("a bomb as types", RawBook.of(SOUND).zipWithBomb(TYPES, "<Types>", 400), "大きくなりすぎます"),
                new Case(
                        "a zip in the zip",
                        RawBook.of(SOUND).part("xl/inner.zip", SOUND).zip(),
                        "別の圧縮ファイル"),
                new Case(
                        "a workbook in the workbook",
                        RawBook.of(SOUND).part("xl/a.XLSX", SOUND).zip(),
                        "別の圧縮ファイル"),
                new Case("too many parts", manyParts(), "多すぎます"),
                new Case("a part twice", bytes(latin(twice).replace("xl/workbook.xmX", "xl/workbook.xml")), "2つあります"),
                new Case(
                        "a part twice but for its case",
                        RawBook.of(SOUND).part("XL/Workbook.xml", "<workbook/>").zip(),
                        "2つあります"),
                new Case("cut in the middle", Arrays.copyOf(SOUND, SOUND.length / 2), "途中で切れているか"),
                new Case("cut at the end", Arrays.copyOf(SOUND, SOUND.length - 30), "途中で切れているか"),
                new Case("four letters of a zip", bytes("PK\u0003\u0004 and no more"), "途中で切れているか"),
                new Case("an empty zip", bytes("PK\u0005\u0006" + "\0".repeat(18)), "Excelのブック"),
                new Case("encrypted", compound("EncryptedPackage"), "パスワード"),
                new Case("an old xls by another name", compound("Workbook"), ".xls"));
    }

    private static Stream<Case> documents() {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\">"
                + IntStream.range(0, 30)
                        .mapToObj(i -> "<!ENTITY %s \"&%s;&%s;\">".formatted(letter(i + 1), letter(i), letter(i)))
                        .collect(Collectors.joining())
                + "]>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        String remote = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">";
        return Stream.of(
                new Case("entities that grow", document(SHEET, laughs), "DOCTYPE"),
                new Case("entities that grow in the strings", document(STRINGS, laughs), "DOCTYPE"),
                new Case("an entity outside", document(SHEET, outside), "DOCTYPE"),
                new Case("an entity outside, in the relations", document(RELATIONS, outside), "DOCTYPE"),
                new Case("a document type elsewhere", document(BOOK, remote), "DOCTYPE"),
                new Case("a document type of its own", document(TYPES, "<!DOCTYPE x>"), "DOCTYPE"),
                new Case(
                        "a document type in UTF-16",
                        RawBook.of(SOUND)
                                .part(
                                        SHEET,
                                        ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + outside
                                                        + "<worksheet>&a;</worksheet>")
                                                .getBytes(StandardCharsets.UTF_16))
                                .zip(),
                        "DOCTYPE"),
                new Case("an unknown entity", cell("&nothing;"), SHEET),
                new Case(
                        "an element that does not end",
                        RawBook.of(SOUND).part(SHEET, "<worksheet><sheetData>").zip(),
                        SHEET),
                new Case("no XML at all", RawBook.of(SOUND).part(BOOK, "{}").zip(), BOOK),
                new Case("elements in elements in elements", cell("<a>".repeat(5_000)), "入れ子が深すぎます"));
    }

    private static Stream<Case> parts() {
        return Stream.of(
                new Case(
                        "a macro",
                        RawBook.of(SOUND).part("xl/vbaProject.bin", "x").zip(),
                        "マクロ"),
                new Case(
                        "a macro under another name",
                        RawBook.of(SOUND)
                                .replaced(
                                        TYPES,
                                        "</Types>",
                                        "<Override PartName=\"/xl/theme.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")
                                .zip(),
                        "マクロ"),
                new Case(
                        "a workbook for macros",
                        RawBook.of(SOUND)
                                .replaced(
                                        TYPES,
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                                        "application/vnd.ms-excel.sheet.macroEnabled.main")
                                .zip(),
                        "マクロ"),
                new Case(
                        "a macro sheet",
                        RawBook.of(SOUND)
                                .part("xl/macrosheets/sheet1.xml", "<x/>")
                                .zip(),
                        "マクロ"),
                new Case(
                        "a link to another workbook",
                        RawBook.of(SOUND)
                                .part("xl/externalLinks/externalLink1.xml", "<x/>")
                                .zip(),
                        "リンク"),
                new Case(
                        "a sheet elsewhere",
                        RawBook.of(SOUND)
                                .replaced(
                                        RELATIONS,
                                        "Target=\"worksheets/sheet1.xml\"",
                                        "TargetMode=\"External\" Target=\"file:///c:/x.xlsx\"")
                                .zip(),
                        "ほかのファイル"),
                new Case(
                        "a file inside",
                        RawBook.of(SOUND)
                                .part("xl/embeddings/oleObject1.bin", "x")
                                .zip(),
                        "埋め込まれたファイル"),
                new Case(
                        "a control inside",
                        RawBook.of(SOUND)
                                .part("xl/activeX/activeX1.xml", "<x/>")
                                .zip(),
                        "ActiveX"),
                new Case(
                        "a connection",
                        RawBook.of(SOUND).part("xl/connections.xml", "<x/>").zip(),
                        "外部データ"),
                new Case(
                        "a name that climbs",
                        RawBook.of(SOUND).part("xl/../../etc/passwd", "x").zip(),
                        "あってはならない名前"),
                new Case(
                        "a name from the root",
                        RawBook.of(SOUND).part("/etc/passwd", "x").zip(),
                        "あってはならない名前"),
                new Case(
                        "a name of a drive",
                        RawBook.of(SOUND).part("..\\..\\x.xml", "x").zip(),
                        "あってはならない名前"),
                new Case(
                        "a name that turns around",
                        RawBook.of(SOUND).part("xl/\u202Elmx.txt", "x").zip(),
                        "あってはならない名前"),
                new Case(
                        "a name with a control",
                        RawBook.of(SOUND).part("xl/a\u0007.xml", "x").zip(),
                        "あってはならない名前"),
                new Case(
                        "a text document",
                        RawBook.of(SOUND)
                                .replaced(TYPES, "spreadsheetml.sheet.main", "wordprocessingml.document.main")
                                .zip(),
                        "Excelのブック（.xlsx）ではありません"),
                new Case(
                        "no sheet where it should be",
                        RawBook.of(SOUND).without(SHEET).zip(),
                        SHEET),
                new Case("no types", RawBook.of(SOUND).without(TYPES).zip(), TYPES));
    }

    private static Stream<Case> cells() {
        return Stream.of(
                new Case("a string that is not there", row("<c r=\"B2\" t=\"s\"><v>2147483647</v></c>"), "B2"),
                new Case("a string before the first", row("<c r=\"B2\" t=\"s\"><v>-1</v></c>"), "B2"),
                new Case("a string by a word", row("<c r=\"B2\" t=\"s\"><v>one</v></c>"), "B2"),
                new Case("a kind nobody knows", row("<c r=\"C2\" t=\"zip\"><v>1</v></c>"), "C2"),
                new Case("a number that is a word", row("<c r=\"C2\"><v>many</v></c>"), "C2"),
                new Case("a number without end", row("<c r=\"C2\"><v>1e999999999</v></c>"), "C2"),
                new Case(
                        "a number of a thousand digits", row("<c r=\"C2\"><v>" + "9".repeat(1_000) + "</v></c>"), "C2"),
                new Case("a cell far too long", cell("あ".repeat(40_000)), "A1"),
                new Case("a cell twice", row("<c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c>"), "A2"),
                new Case(
                        "strings without end",
                        RawBook.of(SOUND)
                                .part(STRINGS, "<sst>" + "<si><t>a</t></si>".repeat(210_000) + "</sst>")
                                .zip(),
                        "sharedStrings"));
    }

    private static Stream<Case> places() {
        return Stream.of(
                new Case("the last row of all", row("<c r=\"A1048576\"><v>1</v></c>"), "A1048576"),
                new Case("the last column of all", row("<c r=\"XFD2\"><v>1</v></c>"), "XFD2"),
                new Case("a place that is none", row("<c r=\"A0\"><v>1</v></c>"), "A0"),
                new Case(
                        "a row before the first",
                        RawBook.sheet("取組", "<row r=\"-5\"><c><v>1</v></c></row>")
                                .zip(),
                        "-5"),
                new Case(
                        "rows without end",
                        RawBook.sheet("取組", "<row><c><v>1</v></c></row>".repeat(20_000))
                                .zip(),
                        "A10001"),
                new Case(
                        "a name of a sheet that turns around",
                        RawBook.sheet("取組\u202Excod", "").zip(),
                        "シートの名前"),
                new Case(
                        "a name of a sheet that is not seen",
                        RawBook.sheet("取\u200B組", "").zip(),
                        "シートの名前"),
                new Case(
                        "a sheet twice",
                        RawBook.of(SOUND)
                                .part(
                                        BOOK,
                                        "<workbook><sheets><sheet name=\"取組\" id=\"a\"/><sheet name=\"取組\" id=\"a\"/></sheets></workbook>")
                                .zip(),
                        "シートの名前"),
                new Case(
                        "sheets without end",
                        RawBook.of(SOUND)
                                .replaced(
                                        BOOK,
                                        "</sheets>",
                                        IntStream.range(0, 100)
                                                        .mapToObj(
                                                                "<sheet name=\"s%d\" sheetId=\"9\" r:id=\"rId1\"/>"
                                                                        ::formatted)
                                                        .collect(Collectors.joining())
                                                + "</sheets>")
                                .zip(),
                        "シートが105枚"),
                new Case(
                        "no sheet at all",
                        RawBook.of(SOUND)
                                .part(BOOK, "<workbook><sheets/></workbook>")
                                .zip(),
                        "シートが0枚"));
    }

    private static Stream<Case> tables() {
        return Stream.of(
                new Case(
                        "another workbook",
                        RawBook.sheet("Sheet1", TEXT_CELL.formatted("x")).zip(),
                        "シート「取組」"),
                new Case("a key twice", typed(ReportColumn.KEY, "akiya-1", 3), "3行目の「取組キー」"),
                new Case("no key", typed(ReportColumn.KEY, "", 3), "3行目の「取組キー」"),
                new Case("a number of an area that is a word", typed(ReportColumn.AREA_NUMBER, "一", 4), "4行目の「分野番号」"),
                new Case("a row that is none", typed(ReportColumn.ROW, "-1", 4), "4行目の「行」"),
                new Case("a rating nobody gives", typed(ReportColumn.RATING, "F", 2), "2行目の「評価」"),
                new Case("a goal too many", typed(ReportColumn.SDGS, "18", 2), "2行目の「SDGs」"),
                new Case(
                        "a department that turns around",
                        typed(ReportColumn.PLANS_DEPARTMENTS, "課\u202Eあ", 2),
                        "2行目の「担当課（予定）」"),
                new Case("a title that turns around", fact(ReportFact.TITLE, "\u2066題"), "資料名"),
                new Case("a year that is none", fact(ReportFact.FISCAL_YEAR, "いつか"), "年度"),
                new Case("a day that is none", fact(ReportFact.AS_OF, "2026-02-31"), "基準日"),
                new Case("a count below none", fact(ReportFact.WITHDRAWN, "-3"), "取下げの件数"),
                new Case(
                        "a formula",
                        TestBook.open(SOUND)
                                .formula(ReportSheets.ENTRIES, at(ReportColumn.PLANS, 2), "WEBSERVICE(A1)")
                                .save(),
                        at(ReportColumn.PLANS, 2) + "は数式"));
    }

    private static Stream<Case> texts() {
        byte[] utf8 = bytesOf(CSV);
        byte[] japanese = CSV.substring(1).getBytes(Charset.forName("windows-31j"));
        byte[] mixed = Arrays.copyOf(utf8, utf8.length + japanese.length);
        System.arraycopy(japanese, 0, mixed, utf8.length, japanese.length);
        String head = CSV.lines().findFirst().orElseThrow();
        String line = CSV.lines().skip(1).findFirst().orElseThrow();
        String json = ReportJson.write(REPORT);
        return Stream.of(
                new Case("a CSV in Shift_JIS", japanese, "UTF-8"),
                new Case("a CSV in two encodings", mixed, "UTF-8"),
                new Case("a CSV in UTF-16", CSV.substring(1).getBytes(StandardCharsets.UTF_16LE), "テキストではない"),
                new Case("a CSV in UTF-16 that says so", CSV.getBytes(StandardCharsets.UTF_16), "UTF-16"),
                new Case("a CSV with NUL", bytesOf(CSV.replace("手引の改訂", "\0")), "NUL"),
                new Case("a quotation that does not end", bytesOf(head + "\r\n\"" + line), "2行目の引用符"),
                new Case("a line of fifty megabytes", bytesOf(head + "\r\n" + "x".repeat(50 << 20)), "大きすぎます"),
                new Case(
                        "a cell of four megabytes",
                        bytesOf(head + "\r\n" + "x".repeat(4 << 20) + line.substring(4)),
                        "2行目"),
                new Case("a line of commas", bytesOf(head + "\r\n" + ",".repeat(1 << 20)), "列が多すぎます"),
                new Case("a line too short", bytesOf(head + "\r\n2025,1,2"), "2行目"),
                new Case(
                        "lines without end",
                        bytesOf(head + "\r\n" + (",".repeat(20) + "\r\n").repeat(11_000)),
                        "行が多すぎます"),
                new Case("a head twice", bytesOf(CSV.replaceFirst("主な取組実績", "今後の主な取組予定")), "列が2つ"),
                new Case("a key twice in a CSV", bytesOf(CSV + line), "取組キー"),
                new Case("a rating nobody gives in a CSV", bytesOf(CSV.replaceFirst(",B,", ",Ω,")), "2行目の「評価」"),
                new Case("brackets without end", bytesOf("[".repeat(100_000)), "report.json"),
                new Case("a JSON that breaks off", bytesOf(json.substring(0, json.length() / 2)), "report.json"),
                new Case(
                        "a JSON with a name twice",
                        bytesOf(json.replaceFirst("\"title\"", "\"title\":\"x\",\"title\"")),
                        "report.json"),
                new Case("a JSON with half a character", bytesOf(json.replaceFirst("朝市", "\\\\uD800")), "report.json"),
                new Case(
                        "a JSON that counts wrong",
                        bytesOf(json.replaceFirst("\"total\" : \\d+", "\"total\" : 999")),
                        "集計"));
    }

    /// The one line that a person reads: why the file is refused, or what is wrong in its first row that is.
    private static String line(byte[] file) {
        try {
            return switch (IntakeFile.read(new ByteArrayInputStream(file))) {
                case Reading.Refused(var refusal) -> refusal.message();
                case Reading.Read(var intake) ->
                    intake.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(Finding::message)
                            .findFirst()
                            .orElse("read without a word");
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] manyParts() {
        RawBook book = RawBook.of(SOUND);
        IntStream.range(0, 600).forEach(i -> book.part("xl/media/image" + i + ".png", "x"));
        return book.zip();
    }

    private static byte[] document(String part, String type) {
        return RawBook.of(SOUND)
                .part(part, "<?xml version=\"1.0\"?>" + type + "<x>&a;</x>")
                .zip();
    }

    private static byte[] row(String cells) {
        return RawBook.sheet("取組", "<row r=\"2\">" + cells + "</row>").zip();
    }

    private static byte[] cell(String text) {
        return RawBook.sheet("取組", TEXT_CELL.formatted(text)).zip();
    }

    private static byte[] typed(ReportColumn column, String text, int row) {
        return TestBook.open(SOUND)
                .type(ReportSheets.ENTRIES, at(column, row), text)
                .save();
    }

    private static byte[] fact(ReportFact fact, String text) {
        return TestBook.open(SOUND)
                .type(ReportSheets.FACTS, "B" + fact.position(), text)
                .save();
    }

    private static String at(ReportColumn column, int row) {
        return TestBook.at(SOUND, ReportSheets.ENTRIES, 1, column.head(), row);
    }

    private static byte[] compound(String stream) {
        return bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + stream + "\0".repeat(4_096));
    }

    private static String letter(int i) {
        return i == 0 ? "a" : "a" + i;
    }

    private static byte[] bytesOf(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String latin(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
