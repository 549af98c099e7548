package dev.pledgeledger.intake;

import dev.pledgeledger.spreadsheet.CellAddress;
import dev.pledgeledger.spreadsheet.CellValue;
import java.util.Map;

/// A line of a workbook that came back: what stands in the cells now, and what stood in them when it was written.
record BookLine(String key, int row, Map<BookColumn, Typed> typed, Map<BookColumn, String> original) {

    /// A cell and its place.
    record Typed(CellAddress at, CellValue value) {}

    /// Whether a cell says what it said before; Excel may have changed the ends of its lines.
    boolean isUntouched(BookColumn column) {
        return text(column).equals(original.getOrDefault(column, ""));
    }

    String text(BookColumn column) {
        return cell(column).value().text().replace("\r\n", "\n");
    }

    Typed cell(BookColumn column) {
        return typed.getOrDefault(column, new Typed(new CellAddress(row, column.position()), CellValue.EMPTY));
    }
}
