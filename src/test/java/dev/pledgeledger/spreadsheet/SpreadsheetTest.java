package dev.pledgeledger.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                " 前と後 ",
                "一行目\n二行目",
                "a\r\nb",
                "\u0001\uFFFF\t",
                "_x0041_",
                "<&>\"'",
                "𠮷",
                "1-1-1",
                "+81",
                "@a"
            })
    void whatIsWrittenAsTextIsReadAsTheSameText(String text) {
        byte[] file = SpreadsheetWriter.write(book -> book.sheet("表").text(3, 2, text, SheetWriter.Look.OPEN));
        assertThat(Spreadsheet.read(file).sheet("表").orElseThrow().cell(3, 2))
                .isEqualTo(new CellValue(CellValue.Kind.TEXT, text));
    }

    @Test
    void readingsBesideKanjiAreLeftOut() {
        byte[] file = RawBook.sheet(
                        "表",
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>東</t></r><r><t>京</t></r>"
                                + "<rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></is></c></row>")
                .zip();
        assertThat(Spreadsheet.read(file).sheets().getFirst().cell(1, 1).text()).isEqualTo("東京");
    }

    @Test
    void numbersReadAsAPersonTypesThem() {
        byte[] file = RawBook.sheet(
                        "表",
                        "<row><c><v>2025.0</v></c><c><v>2.025E3</v></c><c t=\"n\"><v>0.5</v></c><c><v></v></c></row>")
                .zip();
        Sheet sheet = Spreadsheet.read(file).sheets().getFirst();
        assertThat(sheet.row(1).values()).extracting(CellValue::text).containsExactly("2025", "2025", "0.5");
    }

    @Test
    void placesAreNamedAsExcelNamesThem() {
        assertThat(new CellAddress(7, 1)).hasToString("A7");
        assertThat(new CellAddress(7, 26)).hasToString("Z7");
        assertThat(new CellAddress(7, 27)).hasToString("AA7");
        assertThat(new CellAddress(1_048_576, 16_384)).hasToString("XFD1048576");
        assertThat(CellAddress.parse("XFD1048576", "表")).isEqualTo(new CellAddress(1_048_576, 16_384));
    }

    /// Memory is bounded by what is inflated, and that is counted, not believed.
    @Test
    void ofABombNoMoreIsInflatedThanItsShare() throws IOException {
        byte[] bomb = RawBook.sheet("表", "").zipWithBomb(SHEET, "<worksheet>", 200);
        try (ZipParts parts = new ZipParts(bomb);
                InputStream sheet = parts.open(SHEET)) {
            assertThatThrownBy(() -> sheet.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(SpreadsheetRefused.class)
                    .hasMessageContaining(SHEET);
            assertThat(parts.inflated()).isBetween((long) Limits.FREE_BYTES, Limits.PART_BYTES + 100_000L);
        }
        assertThatThrownBy(() -> Spreadsheet.read(bomb)).isInstanceOf(SpreadsheetRefused.class);
    }

    @Test
    void whatWasReadSaysHowMuchItTook() {
        byte[] file = SpreadsheetWriter.write(book -> book.sheet("表").text(1, 1, "あ", SheetWriter.Look.PLAIN));
        assertThat(Spreadsheet.read(file).inflated()).isBetween(500L, 20_000L);
    }
}
