package dev.pledgeledger.publication;

import java.util.List;

/// A table of open data as CSV.
final class DataCsv {

    private DataCsv() {}

    static String write(DataTable<?> table, DataSource source) {
        return CsvText.of(
                table.heads(), table.cells(source).stream().map(DataCsv::line).toList());
    }

    private static List<String> line(List<DataCell> cells) {
        return cells.stream().map(DataCsv::cell).toList();
    }

    private static String cell(DataCell cell) {
        return switch (cell) {
            case DataCell.Figure(int number) -> Integer.toString(number);
            case DataCell.Text(var text) -> text;
        };
    }
}
