package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.audit.AuditFilter;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.FieldChange.Field;
import dev.pledgeledger.progress.Merge;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.spreadsheet.Spreadsheet;
import dev.pledgeledger.spreadsheet.TestBook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class BookServiceIT {

    private static final int FIRST = BookSheets.HEAD_ROW + 1;

    @Autowired
    TestCity city;

    @Autowired
    BookQueries books;

    @Autowired
    BookService service;

    @Autowired
    DepartmentQueries departments;

    @Autowired
    EntryDetailsQueries details;

    @Autowired
    AuditQueries audit;

    private CycleId year;

    @BeforeEach
    void found() {
        year = city.found();
    }

    @Test
    void theWorkbookHoldsTheDepartmentsEntriesWithLastYearBesideThem() {
        Spreadsheet book = Spreadsheet.read(file("drafter", TestCity.HARBOUR));
        assertThat(book.sheets()).extracting(sheet -> sheet.name()).containsExactly("はじめに", "入力", "関連事業の一覧", "台帳");
        assertThat(text(book, BookColumn.CODE, FIRST)).isEqualTo("1-1-1");
        assertThat(text(book, BookColumn.CODE, FIRST + 1)).isEqualTo("1-1-2");
        assertThat(text(book, BookColumn.CODE, FIRST + 2)).isEmpty();
        assertThat(text(book, BookColumn.LAST_PLANS, FIRST)).isEqualTo("・案内板の設置を進めていきます。\n・来年も点検を続けます。");
        assertThat(text(book, BookColumn.LAST_RATING, FIRST)).isEqualTo("B");
        assertThat(text(book, BookColumn.ACHIEVEMENTS, FIRST)).isEmpty();
        assertThat(book.sheet("はじめに").orElseThrow().rows().toString()).contains("港湾課", "おおむね達成し、残りはわずか");
    }

    @Test
    void aWorkbookThatNobodyTypedInComesBackAsNoChange() {
        city.walkTo(State.DRAFT, year, 1);
        byte[] file = file("drafter", TestCity.HARBOUR);
        for (byte[] back : List.of(file, TestBook.open(file).save())) {
            BookReading.Read read = read("drafter", back);
            assertThat(read.changed()).isEmpty();
            assertThat(read.faults()).isEmpty();
            assertThat(read.entries()).hasSize(2).noneMatch(BookEntry::isOvertaken);
        }
    }

    @Test
    void whatWasTypedIsSavedInAllEntriesAtOnceAndTheFileIsOnRecord() {
        city.walkTo(State.DRAFT, year, 1);
        byte[] file = file("drafter", TestCity.HARBOUR);
        BookReading.Read read = read(
                "drafter",
                typed(file)
                        .put(BookColumn.ACHIEVEMENTS, FIRST, "・桟橋を三か所直しました。")
                        .put(BookColumn.RATING, FIRST, "Ａ")
                        .put(BookColumn.ENDED, FIRST, "はい")
                        .put(BookColumn.SDGS, FIRST, "9\n14")
                        .put(BookColumn.ACHIEVEMENTS, FIRST + 1, "灯台をともしました。\r\n・明るくなりました。")
                        .save());
        assertThat(read.changed()).hasSize(2);

        assertThat(take("drafter", read)).isEqualTo(new BookOutcome.Taken(2));

        Content first = content(1);
        assertThat(first.achievements()).isEqualTo(new Prose("・桟橋を三か所直しました。"));
        assertThat(first.plans()).isEqualTo(TestCity.written(Rating.B, "").plans());
        assertThat(first.rating()).isEqualTo(Rating.A);
        assertThat(first.ended()).isTrue();
        assertThat(first.noProgrammes()).isTrue();
        assertThat(first.sdgs()).containsExactly(9, 14);
        assertThat(content(2).achievements().source()).isEqualTo("灯台をともしました。\n・明るくなりました。");
        assertThat(city.entry(year, 2).state()).isEqualTo(State.DRAFT);
        assertThat(logged()).singleElement().satisfies(line -> {
            assertThat(line.subject().label()).isEqualTo("港湾課.xlsx");
            assertThat(line.after()).containsEntry("entries", 2).containsKey("sha256");
        });
        assertThat(read("drafter", file).changed()).isEmpty();
    }

    @Test
    void nothingIsTakenOverWhereOneEntryMayNotBeWritten() {
        BookReading.Read read = read("drafter", bothChanged(file("drafter", TestCity.HARBOUR)));
        city.walkTo(State.CONCURRENCE, year, 2);

        BookOutcome outcome = take("drafter", read);

        assertThat(outcome).isInstanceOfSatisfying(BookOutcome.Refused.class, refused -> {
            assertThat(refused.entry().entry().code()).hasToString("1-1-2");
            assertThat(refused.reasons()).hasAtLeastOneElementOfType(Refusal.Newer.class);
        });
        assertThat(city.entry(year, 1).state()).isEqualTo(State.NOT_STARTED);
        assertThat(content(1).plans()).isEqualTo(Prose.EMPTY);
        assertThat(logged()).isEmpty();
    }

    @Test
    void whatTheTwoChangedInDifferentFieldsIsPutTogether() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        byte[] file = typed(file("drafter", TestCity.HARBOUR))
                .put(BookColumn.ACHIEVEMENTS, FIRST, "・桟橋を三か所直しました。")
                .save();
        Content before = TestCity.written(Rating.B, "");
        TestCity.done(city.save("drafter", entry, before.withTexts(before.achievements(), new Prose("・灯台も直します。"))));

        BookReading.Read read = read("drafter", file);

        assertThat(read.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.isOvertaken()).isTrue();
            assertThat(changed.merge().conflicts()).isEmpty();
        });
        assertThat(take("drafter", read)).isEqualTo(new BookOutcome.Taken(1));
        assertThat(content(1).achievements().source()).isEqualTo("・桟橋を三か所直しました。");
        assertThat(content(1).plans().source()).isEqualTo("・灯台も直します。");
    }

    @Test
    void whereBothChangedAFieldSomebodyHasToChoose() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        byte[] file = typed(file("drafter", TestCity.HARBOUR))
                .put(BookColumn.ACHIEVEMENTS, FIRST, "・桟橋を三か所直しました。")
                .save();
        Content before = TestCity.written(Rating.B, "");
        TestCity.done(city.save("drafter", entry, before.withTexts(new Prose("・岸壁を五か所直しました。"), before.plans())));

        BookEntry changed = read("drafter", file).changed().getFirst();

        assertThat(changed.merge().conflicts()).containsExactly(Field.ACHIEVEMENTS);
        assertThat(changed.merge()
                        .merged(Map.of(Field.ACHIEVEMENTS, Merge.Choice.BOTH))
                        .achievements()
                        .source())
                .isEqualTo("・岸壁を五か所直しました。\n・桟橋を三か所直しました。");
    }

    @Test
    void whoeverSavesBetweenLookingAndTakingIsNotOverwritten() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        BookReading.Read read = read("drafter", bothChanged(file("drafter", TestCity.HARBOUR)));
        TestCity.done(city.save("drafter", entry, TestCity.written(Rating.C, "下がりました")));

        assertThat(take("drafter", read))
                .isInstanceOfSatisfying(
                        BookOutcome.Refused.class,
                        refused -> assertThat(refused.reasons()).hasAtLeastOneElementOfType(Refusal.Newer.class));
        assertThat(content(1).rating()).isEqualTo(Rating.C);
        assertThat(city.entry(year, 2).state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void cellsThatCannotBeReadAreNamedByPlaceAndHead() {
        city.walkTo(State.DRAFT, year, 1);
        byte[] file = file("drafter", TestCity.HARBOUR);
        BookReading.Read read = read(
                "drafter",
                typed(file)
                        .put(BookColumn.RATING, FIRST, "F")
                        .put(BookColumn.ENDED, FIRST, "×")
                        .put(BookColumn.SDGS, FIRST, "18")
                        .put(BookColumn.PROGRAMMES, FIRST + 1, "知らない事業")
                        .put(BookColumn.PLANS, FIRST + 1, "\u202Eでたらめ")
                        .formula(BookColumn.ACHIEVEMENTS, FIRST + 1, "1+1")
                        .put(BookColumn.KEY, FIRST + 2, "9-9-9.1")
                        .put(BookColumn.PLANS, FIRST + 2, "よその行")
                        .save());

        assertThat(read.faults())
                .extracting(fault -> fault.place() + " " + fault.head() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "入力!A6 取組キー ",
                        "入力!K4 評価 1-1-1",
                        "入力!O4 事業終了 1-1-1",
                        "入力!P4 SDGs 1-1-1",
                        "入力!M5 関連事業 1-1-2",
                        "入力!J5 今後の主な取組予定 1-1-2",
                        "入力!I5 主な取組実績 1-1-2");
        assertThatThrownBy(() -> take("drafter", read)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineThatStandsThereTwiceIsAFault() {
        byte[] file = file("drafter", TestCity.HARBOUR);
        BookReading.Read read = read(
                "drafter", typed(file).put(BookColumn.KEY, FIRST + 1, "1-1-1.1").save());
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("入力!A5");
            assertThat(fault.message()).contains("2つ");
        });
    }

    @Test
    void workbooksOfOthersAreRefusedInOneLine() {
        byte[] file = file("drafter", TestCity.HARBOUR);
        assertThat(refused("otherdrafter", file)).contains("港湾課", "あなたが入力できる課のブックではありません");
        assertThat(refused(
                        "drafter",
                        TestBook.open(file).type(BookSheets.LEDGER, "B1", "2").save()))
                .contains("様式");
        assertThat(refused(
                        "drafter",
                        TestBook.open(file)
                                .type(BookSheets.LEDGER, "C1", "よその市")
                                .save()))
                .contains("別の台帳");
        String other = Long.toString(city.publishedBefore(year).value());
        assertThat(refused(
                        "drafter",
                        TestBook.open(file).type(BookSheets.LEDGER, "D1", other).save()))
                .contains("令和7年度", "令和8年度");
        assertThat(refused(
                        "drafter",
                        TestBook.open(file).without(BookSheets.LEDGER).save()))
                .contains("入力用ブックではありません");
        assertThat(refused(
                        "drafter",
                        TestBook.open(file).type(BookSheets.ENTRIES, "I3", "").save()))
                .contains("見出し「主な取組実績」");
        assertThat(refused("drafter", new byte[] {1, 2, 3})).contains("Excelのブック");
        assertThatThrownBy(() -> file("drafter", TestCity.LIBRARY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> file("head", TestCity.HARBOUR)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theReviewerHasAnyWorkbookButWritesOnlyWhereSheEntersForTheDepartment() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        byte[] back = bothChanged(file("reviewer", TestCity.HARBOUR));
        assertThat(read("reviewer", back).changed()).hasSize(2).noneMatch(BookEntry::isWritable);
        TestCity.done(city.take("reviewer", Step.ENTER_FOR, entry, "電話で聞き取りました"));
        BookReading.Read read = read("reviewer", back);
        assertThat(read.changed())
                .filteredOn(BookEntry::isWritable)
                .singleElement()
                .satisfies(writable -> assertThat(city.<BookOutcome>as(
                                "reviewer",
                                () -> service.take(read, List.of(new BookChoice(writable, writable.asTyped())))))
                        .isEqualTo(new BookOutcome.Taken(1)));
    }

    private byte[] bothChanged(byte[] file) {
        return typed(file)
                .put(BookColumn.PLANS, FIRST, "・桟橋を直します。")
                .put(BookColumn.PLANS, FIRST + 1, "・灯台を直します。")
                .save();
    }

    private Typing typed(byte[] file) {
        return new Typing(TestBook.open(file), file);
    }

    private record Typing(TestBook book, byte[] file) {

        Typing put(BookColumn column, int row, String text) {
            book.type(BookSheets.ENTRIES, cell(column, row), text);
            return this;
        }

        Typing formula(BookColumn column, int row, String formula) {
            book.formula(BookSheets.ENTRIES, cell(column, row), formula);
            return this;
        }

        byte[] save() {
            return book.save();
        }

        private String cell(BookColumn column, int row) {
            return TestBook.at(file, BookSheets.ENTRIES, BookSheets.HEAD_ROW, column.head(), row);
        }
    }

    private static String text(Spreadsheet book, BookColumn column, int row) {
        return book.sheet(BookSheets.ENTRIES)
                .orElseThrow()
                .cell(row, column.position())
                .text();
    }

    private byte[] file(String login, String department) {
        DepartmentId id =
                city.asSystem(() -> departments.byName(department).orElseThrow().id());
        return city.as(login, () -> books.file(id).content());
    }

    private BookReading.Read read(String login, byte[] file) {
        BookReading reading = city.as(login, () -> books.read("港湾課.xlsx", file));
        assertThat(reading).isInstanceOf(BookReading.Read.class);
        return (BookReading.Read) reading;
    }

    private String refused(String login, byte[] file) {
        BookReading reading = city.as(login, () -> books.read("港湾課.xlsx", file));
        assertThat(reading).isInstanceOf(BookReading.Refused.class);
        return ((BookReading.Refused) reading).reason();
    }

    private BookOutcome take(String login, BookReading.Read read) {
        return city.as(
                login,
                () -> service.take(
                        read,
                        read.changed().stream()
                                .map(entry -> new BookChoice(entry, entry.asTyped()))
                                .toList()));
    }

    private Content content(int number) {
        return city.as(
                "auditor",
                () -> details.find(city.entry(year, number).id()).orElseThrow().content());
    }

    private List<AuditLine> logged() {
        return city.as("auditor", () -> audit.lines(AuditFilter.action(ImportAction.WORKBOOK_TAKEN.name()), 0, 10));
    }
}
