package dev.pledgeledger.publication;

import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportColumn;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report as `report.csv`: one line an entry, for spreadsheets and programs. UTF-8 with BOM and CRLF, no line
/// break inside a cell, several names in a cell joined by `;` (a semicolon within a name becomes full-width).
public final class ReportCsv {

    private static final String BETWEEN = ";";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R+");

    private ReportCsv() {}

    /// The whole file, byte order mark included.
    public static String write(Report report) {
        return CsvText.of(
                columns().map(ReportColumn::head).toList(),
                ReportLine.of(report).stream().map(ReportCsv::line).toList());
    }

    private static List<String> line(ReportLine line) {
        return columns().map(column -> cell(ReportCell.of(column, line))).toList();
    }

    private static Stream<ReportColumn> columns() {
        return Arrays.stream(ReportColumn.values());
    }

    private static String cell(ReportCell cell) {
        return switch (cell) {
            case ReportCell.Figure(int number) -> Integer.toString(number);
            case ReportCell.Text(var text) -> text(text);
            case ReportCell.Words(var prose) -> text(prose.toLine());
            case ReportCell.Names(var names) -> names(names);
        };
    }

    private static String text(String text) {
        return FormulaGuard.guard(LINE_BREAK.matcher(text).replaceAll(" "));
    }

    /// Each name is guarded by itself: where `;` is the separator, each becomes a cell.
    private static String names(List<String> names) {
        return names.stream().map(name -> text(name.replace(';', '；'))).collect(Collectors.joining(BETWEEN));
    }
}
