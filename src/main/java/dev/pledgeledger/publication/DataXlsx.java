package dev.pledgeledger.publication;

import dev.pledgeledger.spreadsheet.SheetWriter;
import dev.pledgeledger.spreadsheet.SheetWriter.Look;
import dev.pledgeledger.spreadsheet.SpreadsheetWriter;
import java.util.Collections;
import java.util.List;

/// All tables of open data as a workbook of plain sheets: a head, lines beneath it, and no formatting.
final class DataXlsx {

    static final String FILE = "data.xlsx";

    /// Else it would be guessed from the texts, and could be wider than a spreadsheet takes.
    private static final int WIDTH = 16;

    private DataXlsx() {}

    static byte[] write(DataSource source) {
        return SpreadsheetWriter.write(
                source.edition().mark().publishedAt(),
                book -> DataTables.ALL.forEach(table -> write(table, source, book.sheet(table.name()))));
    }

    private static void write(DataTable<?> table, DataSource source, SheetWriter sheet) {
        int row = 1;
        sheet.widths(Collections.nCopies(table.columns().size(), WIDTH));
        line(sheet, row, table.heads().stream().map(DataCell::name).toList());
        for (List<DataCell> line : table.cells(source)) {
            line(sheet, ++row, line);
        }
    }

    private static void line(SheetWriter sheet, int row, List<DataCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case DataCell.Figure(int number) -> sheet.number(row, i + 1, number, Look.BARE);
                case DataCell.Text(var text) when text.isEmpty() -> {}
                case DataCell.Text(var text) -> sheet.text(row, i + 1, text, Look.BARE);
            }
        }
    }
}
