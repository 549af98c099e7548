package dev.pledgeledger.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.report.Report.Entry;
import dev.pledgeledger.spreadsheet.CellValue;
import dev.pledgeledger.spreadsheet.RawBook;
import dev.pledgeledger.spreadsheet.Sheet;
import dev.pledgeledger.spreadsheet.Spreadsheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The rules of the Digital Agency for data that machines read (行政データにおける機械可読性に関するルール), a test for each
/// under its number, held against the tables of every edition as they lie on the site. L3-06 asks for codes of regions,
/// of which no field speaks.
class MachineReadabilityTest {

    private static final Set<DataField> MAY_BE_EMPTY = EnumSet.of(
            DataField.RATING, DataField.PROGRESS, DataField.PARENT_NUMBER, DataField.HEADING, DataField.CHANGE_NOTE);

    /// Proper names and keys, which the rule lets stand as they are written.
    private static final Set<DataField> NAMES =
            EnumSet.of(DataField.ENTRY_KEY, DataField.DEPARTMENT, DataField.PROGRAMME);

    private static final String PLATFORM_DEPENDENT = ".*[\\u2460-\\u24EA\\u2160-\\u217F\\u3220-\\u3243\\u3251-\\u325F"
            + "\\u3280-\\u33FF\\uFE30-\\uFE4F\\u301C\\uFF5E\\u2116\\u2121\\p{Co}].*";
    private static final String BLANK = "[\\s\\u3000\\p{Z}\\p{Cc}]";

    @TempDir
    private static Path folder;

    private static final Map<WrittenData.Of, List<WrittenData>> WRITTEN = new EnumMap<>(WrittenData.Of.class);

    private static List<WrittenData> data(WrittenData.Of of) {
        return WRITTEN.computeIfAbsent(of, one -> WrittenData.all(one.editions(), folder.resolve(one.name())));
    }

    @ParameterizedTest
    @EnumSource
    void l1_01_theFilesAreOfAFormatThatMachinesRead(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            assertThat(data.files().keySet()).allMatch(file -> file.matches("[a-z]+\\.csv|data\\.xlsx|index\\.html"));
            assertThat(data.names()).isNotEmpty();
            assertThat(Spreadsheet.read(data.book()).sheets()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void l1_02_aFileAndASheetHoldOneTable(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            assertThat(Spreadsheet.read(data.book()).sheets())
                    .extracting(Sheet::name)
                    .containsExactlyInAnyOrderElementsOf(data.names());
            for (String name : data.names()) {
                WrittenData.Table table = data.table(name);
                assertThat(table.lines()).as(name).doesNotContain(table.heads());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void l1_03_noEmptyLineOrColumnPartsTheData(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            for (String name : data.names()) {
                WrittenData.Table table = data.table(name);
                assertThat(table.lines())
                        .as(name)
                        .noneMatch(line -> line.stream().allMatch(String::isEmpty));
                assertThat(table.heads()).as(name).noneMatch(String::isEmpty);
            }
            for (Sheet sheet : Spreadsheet.read(data.book()).sheets()) {
                assertThat(sheet.rows().keySet())
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, sheet.rows().lastKey())
                                        .boxed()
                                        .toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void l1_04_nothingStandsOutsideOfTheTable(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            for (String name : data.names()) {
                WrittenData.Table table = data.table(name);
                WrittenData.Table sheet = data.sheet(name);
                assertThat(sheet.heads()).as(name).isEqualTo(table.heads());
                assertThat(sheet.lines()).as(name).isEqualTo(table.lines());
            }
            for (Sheet sheet : Spreadsheet.read(data.book()).sheets()) {
                int columns = sheet.row(1).lastKey();
                assertThat(sheet.rows().values())
                        .allMatch(cells -> cells.isEmpty() || (cells.firstKey() >= 1 && cells.lastKey() <= columns));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void l1_05_everyColumnHasANameThatSaysWhatItHolds(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            WrittenData.Table fields = data.table("fields");
            for (String name : data.names()) {
                assertThat(data.table(name).heads()).allMatch(head -> head.matches("[a-z]+(_[a-z]+)*"));
                assertThat(fields.lines().stream()
                                .filter(line ->
                                        fields.cell(line, DataField.FILE_NAME).equals(name + ".csv"))
                                .map(line -> fields.cell(line, DataField.FIELD_LABEL)))
                        .as(name)
                        .hasSameSizeAs(data.table(name).heads())
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void l1_06_noBlankOrLineBreakIsThereForLooks(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            assertThat(data.cells())
                    .noneMatch(cell -> cell.matches("(?s)" + BLANK + ".*|.*" + BLANK + "|.*" + BLANK + "{2,}.*"))
                    .noneMatch(cell -> cell.matches("(?s).*[\\p{Cc}\\u3000\\u2028\\u2029].*"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void l1_07_aCellHoldsOneValue(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            Map<String, Entry> entries = entries(data);
            assertThat(listed(data.table("programmes"), DataField.PROGRAMME))
                    .isEqualTo(said(entries, Entry::programmes));
            assertThat(listed(data.table("goals"), DataField.GOAL_NUMBER))
                    .isEqualTo(said(
                            entries,
                            entry -> entry.sdgs().stream().map(String::valueOf).toList()));
            assertThat(listed(data.table("responsibilities"), DataField.DEPARTMENT))
                    .isEqualTo(said(
                            entries,
                            entry -> Stream.concat(
                                            entry.departments().achievements().stream(),
                                            entry.departments().plans().stream())
                                    .toList()));
            assertThat(figures())
                    .allSatisfy(field -> assertThat(data.cells(field)).allMatch(cell -> cell.matches("\\d*")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void l1_08_noCharacterDependsOnAMachine(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            for (DataField field : EnumSet.complementOf(EnumSet.copyOf(NAMES))) {
                assertThat(data.cells(field)).as(field.head()).noneMatch(cell -> cell.matches(PLATFORM_DEPENDENT));
            }
        }
    }

    @Test
    void l1_08_aCharacterThatDoesIsFound() {
        assertThat(List.of("①", "Ⅱ期", "㈱", "㎡", "9時～17時", "㍿", "\uE000"))
                .allMatch(text -> text.matches(PLATFORM_DEPENDENT))
                .noneMatch(text -> PortableText.of(text).matches(PLATFORM_DEPENDENT));
    }

    @ParameterizedTest
    @EnumSource
    void l1_09_emptyIsNotZero(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            WrittenData.Table table = data.table("entries");
            for (List<String> line : table.lines()) {
                Entry entry = entries(data).get(table.cell(line, DataField.ENTRY_KEY));
                assertThat(table.cell(line, DataField.PROGRESS))
                        .isEqualTo(
                                entry.rating() == null
                                        ? ""
                                        : String.valueOf(entry.rating().progress()));
            }
            assertThat(data.table("ratings").column(DataField.PROGRESS)).containsExactly("100", "75", "50", "25", "0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void l1_10_nothingLiesOverTheCells(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            assertThat(data.parts().keySet())
                    .allMatch(part -> part.matches("\\[Content_Types]\\.xml|docProps/.*|_rels/\\.rels|xl/workbook\\.xml"
                            + "|xl/_rels/workbook\\.xml\\.rels|xl/sharedStrings\\.xml|xl/styles\\.xml"
                            + "|xl/worksheets/sheet\\d+\\.xml"));
            assertThat(data.parts().values())
                    .noneMatch(xml -> xml.matches("(?s).*<(drawing|legacyDrawing|picture|oleObjects|controls)[ />].*"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void l1_11_noFormatTellsWhatTheCellsDoNot(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            assertThat(formats(data.parts())).isEmpty();
        }
    }

    @Test
    void l1_11_aFormatIsFound() {
        WrittenData data = data(WrittenData.Of.CITY).getFirst();
        assertThat(formats(RawBook.of(ReportXlsx.write(data.report())).texts())).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void l1_12_noCellsAreMerged(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            assertThat(sheets(data.parts())).noneMatch(xml -> xml.contains("mergeCell"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void l1_13_noRowColumnOrSheetIsHidden(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            assertThat(sheets(data.parts()))
                    .noneMatch(xml -> xml.matches("(?s).* (hidden|collapsed|outlineLevel)=\"[^0f].*"));
            assertThat(data.parts().get("xl/workbook.xml")).doesNotContain("state=", "<definedName ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void l1_14_aLineOfACsvIsARecord(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            for (String name : data.names()) {
                String csv = data.csv(name);
                assertThat(csv).endsWith("\r\n");
                assertThat(csv.replace("\r\n", "")).as(name).doesNotContainPattern("\\R");
                assertThat(csv.split("\r\n"))
                        .as(name)
                        .hasSize(data.table(name).lines().size() + 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void l1_15_aCellWithACommaIsQuoted(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            for (String name : data.names()) {
                assertThat(data.table(name).lines().stream().flatMap(List::stream))
                        .filteredOn(cell -> cell.contains(","))
                        .allSatisfy(
                                cell -> assertThat(data.csv(name)).contains("\"" + cell.replace("\"", "\"\"") + "\""));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void l2_01_figuresAreFiguresAlone(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            for (Sheet sheet : Spreadsheet.read(data.book()).sheets()) {
                sheet.row(1)
                        .forEach((column, head) -> assertThat(sheet.rows().tailMap(2).values().stream()
                                        .filter(cells -> cells.containsKey(column))
                                        .map(cells -> cells.get(column).kind()))
                                .as("%s %s", sheet.name(), head.text())
                                .allMatch(kind -> kind
                                        == (field(head.text()).kind().isFigure()
                                                ? CellValue.Kind.NUMBER
                                                : CellValue.Kind.TEXT)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void l2_02_nothingIsLeftOutThatTheLineBeforeSays(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            for (DataField field : EnumSet.complementOf(EnumSet.copyOf(MAY_BE_EMPTY))) {
                assertThat(data.cells(field)).as(field.head()).noneMatch(String::isBlank);
            }
            assertThat(MAY_BE_EMPTY)
                    .allMatch(field -> (field.meaning() + field.kind().allowed()).contains("空欄は"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void l2_03_noTwoColumnsHaveTheSameName(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            assertThat(data.names())
                    .allSatisfy(name -> assertThat(data.table(name).heads()).doesNotHaveDuplicates());
        }
    }

    @ParameterizedTest
    @EnumSource
    void l2_04_whatIsChosenFromAListIsWrittenOneWay(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            for (DataField field : chosen()) {
                assertThat(data.cells(field))
                        .as(field.head())
                        .isSubsetOf(field.codes().stream().map(DataCode::word).toList());
            }
            assertThat(data.cells(DataField.RATING)).isSubsetOf("A", "B", "C", "D", "E", "");
        }
    }

    @ParameterizedTest
    @EnumSource
    void l2_05_noListHasAnOtherToBeExplained(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            assertThat(data.table("codes").column(DataField.CODE)).noneMatch(code -> code.contains("その他"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void l2_06_noCellIsCalculated(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            assertThat(sheets(data.parts())).noneMatch(xml -> xml.matches("(?s).*<f[ >/].*"));
            assertThat(data.cells()).noneMatch(cell -> cell.matches("(?s)[=+\\-@＝＋－＠\t\r].*"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void l3_01_theFirstLineHoldsTheHeadsAndTheNextOneData(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            for (String name : data.names()) {
                WrittenData.Table table = data.table(name);
                assertThat(table.heads()).as(name).allMatch(head -> field(head) != null);
                assertThat(data.sheet(name).heads()).isEqualTo(table.heads());
                assertThat(table.lines())
                        .as(name)
                        .allMatch(line -> line.size() == table.heads().size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void l3_02_everyCodeHasItsMeaningBesideTheData(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            WrittenData.Table codes = data.table("codes");
            for (String name : data.names()) {
                for (DataField field : chosen()) {
                    assertThat(data.table(name).column(field))
                            .as("%s %s", name, field.head())
                            .isSubsetOf(codes.lines().stream()
                                    .filter(line -> codes.cell(line, DataField.FILE_NAME)
                                            .equals(name + ".csv"))
                                    .filter(line -> codes.cell(line, DataField.FIELD_NAME)
                                            .equals(field.head()))
                                    .map(line -> codes.cell(line, DataField.CODE))
                                    .toList());
                }
            }
            assertThat(codes.column(DataField.CODE_MEANING)).noneMatch(String::isBlank);
            assertThat(data.table("ratings").column(DataField.RATING)).containsExactly("A", "B", "C", "D", "E");
        }
    }

    @ParameterizedTest
    @EnumSource
    void l3_03_noSignStandsInThePlaceOfAFigure(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            for (DataField field : figures()) {
                assertThat(data.cells(field))
                        .as(field.head())
                        .allMatch(cell -> cell.matches("\\d+") || (cell.isEmpty() && MAY_BE_EMPTY.contains(field)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void l3_04_everyFigureHasItsUnit(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            WrittenData.Table fields = data.table("fields");
            assertThat(fields.column(DataField.UNIT)).noneMatch(String::isBlank);
            assertThat(fields.lines())
                    .filteredOn(line -> fields.cell(line, DataField.FIELD_NAME).equals(DataField.PROGRESS.head()))
                    .allMatch(line -> fields.cell(line, DataField.UNIT).equals("％"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void l3_05_yearsAreWesternAndDaysAreIso(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            for (DataField field : DataField.values()) {
                switch (field.kind()) {
                    case YEAR -> assertThat(data.cells(field)).allMatch(cell -> cell.matches("20\\d\\d"));
                    case DAY ->
                        assertThat(data.cells(field))
                                .allMatch(
                                        cell -> LocalDate.parse(cell).toString().equals(cell));
                    default -> {}
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void l3_07_everyYearHasTheSameTables(WrittenData.Of of) {
        WrittenData first = data(of).getFirst();
        for (WrittenData data : data(of)) {
            assertThat(data.names()).isEqualTo(first.names());
            for (String name : data.names()) {
                assertThat(data.table(name).heads()).isEqualTo(first.table(name).heads());
            }
            assertThat(data.csv("fields")).isEqualTo(first.csv("fields"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void l3_08_theDataAreDescribedWithTheirHistoryAndCharacterSet(WrittenData.Of of) throws Exception {
        for (WrittenData data : data(of)) {
            WrittenData.Table fields = data.table("fields");
            assertThat(fields.lines().stream()
                            .map(line -> fields.cell(line, DataField.FILE_NAME) + " "
                                    + fields.cell(line, DataField.FIELD_NAME)))
                    .containsExactlyInAnyOrderElementsOf(data.names().stream()
                            .flatMap(name -> data.table(name).heads().stream().map(head -> name + ".csv " + head))
                            .toList());
            assertThat(data.files())
                    .allSatisfy((name, content) -> assertThat(!name.endsWith(".csv")
                                    || Arrays.equals(bom(content), new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}))
                            .as(name)
                            .isTrue());
            Document page = SiteFixtures.page(data.site(), data.edition().data().file());
            assertThat(page.select("#form + ul").text()).contains("UTF-8", "BOM", "CRLF");
            assertThat(page.select("#licence + p").text()).contains("ライセンス");
            assertThat(page.select(".data-history dt"))
                    .hasSize(data.edition().edition().number());
            assertThat(data.table("editions").lines())
                    .hasSize(data.edition().edition().number());
            assertThat(page.select(".data-fields tbody th").eachText()).isEqualTo(fields.column(DataField.FIELD_NAME));
        }
    }

    @ParameterizedTest
    @EnumSource
    void l3_09_whatRepeatsStandsInLinesNotInColumns(WrittenData.Of of) {
        for (WrittenData data : data(of)) {
            for (String name : data.names()) {
                assertThat(data.table(name).heads()).noneMatch(head -> head.matches(".*\\d.*"));
            }
            WrittenData.Table items = data.table("items");
            assertThat(items.lines().stream()
                            .map(line -> items.cell(line, DataField.ENTRY_KEY)
                                    + items.cell(line, DataField.SIDE)
                                    + items.cell(line, DataField.ITEM_NUMBER)))
                    .doesNotHaveDuplicates();
        }
    }

    private static byte[] bom(byte[] content) {
        return Arrays.copyOf(content, 3);
    }

    private static Stream<String> sheets(Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/"))
                .map(Map.Entry::getValue);
    }

    private static Set<String> formats(Map<String, String> parts) {
        Set<String> found = new TreeSet<>();
        sheets(parts).filter(xml -> xml.matches("(?s).*<c [^>]*s=\"[1-9].*")).forEach(xml -> found.add("style"));
        sheets(parts).filter(xml -> xml.contains("conditionalFormatting")).forEach(xml -> found.add("conditional"));
        if (parts.getOrDefault("xl/sharedStrings.xml", "").contains("<r>")) {
            found.add("run");
        }
        return found;
    }

    private static DataField field(String head) {
        return Stream.of(DataField.values())
                .filter(field -> field.head().equals(head))
                .findFirst()
                .orElseThrow();
    }

    private static List<DataField> figures() {
        return Stream.of(DataField.values())
                .filter(field -> field.kind().isFigure())
                .toList();
    }

    private static List<DataField> chosen() {
        return Stream.of(DataField.values())
                .filter(field -> !field.codes().isEmpty())
                .toList();
    }

    private static Map<String, Entry> entries(WrittenData data) {
        return data.report().entries().collect(toMap(MachineReadabilityTest::key, entry -> entry));
    }

    private static String key(Entry entry) {
        return ((DataCell.Text) DataCell.name(entry.key())).text();
    }

    private static Map<String, List<String>> listed(WrittenData.Table table, DataField field) {
        return table.lines().stream()
                .collect(groupingBy(
                        line -> table.cell(line, DataField.ENTRY_KEY),
                        mapping(line -> table.cell(line, field), toList())));
    }

    private static Map<String, List<String>> said(Map<String, Entry> entries, Function<Entry, List<String>> names) {
        Map<String, List<String>> said = new HashMap<>();
        entries.forEach((key, entry) -> said.put(
                key,
                names.apply(entry).stream()
                        .map(name -> ((DataCell.Text) DataCell.name(name)).text())
                        .toList()));
        said.values().removeIf(List::isEmpty);
        return said;
    }
}
