package dev.pledgeledger.intake;

import dev.pledgeledger.publication.FormulaGuard;
import dev.pledgeledger.report.ReportColumn;
import dev.pledgeledger.report.ReportFact;
import dev.pledgeledger.report.ReportSheets;
import dev.pledgeledger.spreadsheet.CellAddress;
import dev.pledgeledger.spreadsheet.CellValue;
import dev.pledgeledger.spreadsheet.Sheet;
import dev.pledgeledger.spreadsheet.Spreadsheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the workbook of a whole report into lines and cells.
final class XlsxTable {

    private static final int HEAD_ROW = 1;

    private final Findings findings = new Findings();

    private XlsxTable() {}

    static ReportTable read(byte[] file) {
        return new XlsxTable().read(Spreadsheet.read(file));
    }

    private ReportTable read(Spreadsheet book) {
        if (book.sheet(BookSheets.LEDGER).isPresent()) {
            throw new TableRefused("課の入力用ブックです。画面「入力用ブック」で取り込んでください。");
        }
        Sheet entries = book.sheet(ReportSheets.ENTRIES)
                .orElseThrow(() ->
                        new TableRefused("シート「%s」がありません。台帳が書き出した報告のブックを選んでください。".formatted(ReportSheets.ENTRIES)));
        TableHeads heads = new TableHeads(texts(entries, HEAD_ROW), findings);
        return new ReportTable(
                facts(book),
                book.sheet(ReportSheets.STRUCTURE).map(this::structure).orElse(List.of()),
                lines(entries, heads),
                "\n",
                findings);
    }

    private List<ReportTable.Line> structure(Sheet sheet) {
        Map<Integer, String> heads = texts(sheet, HEAD_ROW);
        Map<Integer, ReportColumn> columns = new HashMap<>();
        heads.forEach((position, head) -> ReportColumn.of(head).ifPresent(column -> columns.put(position, column)));
        List<ReportTable.Line> lines = new ArrayList<>();
        for (int row : sheet.rows().tailMap(HEAD_ROW + 1).keySet()) {
            Map<ReportColumn, String> cells = new EnumMap<>(ReportColumn.class);
            texts(sheet, row).forEach((position, text) -> {
                if (columns.containsKey(position)) {
                    cells.put(columns.get(position), text);
                }
            });
            lines.add(new ReportTable.Line(row, cells));
        }
        return lines;
    }

    private List<ReportTable.Line> lines(Sheet entries, TableHeads heads) {
        return entries.rows().tailMap(HEAD_ROW + 1).keySet().stream()
                .map(row -> heads.line(row, texts(entries, row)))
                .toList();
    }

    private Map<ReportFact, String> facts(Spreadsheet book) {
        Map<ReportFact, String> facts = new EnumMap<>(ReportFact.class);
        book.sheet(ReportSheets.FACTS)
                .ifPresent(sheet -> sheet.rows()
                        .keySet()
                        .forEach(row -> ReportFact.of(sheet.cell(row, 1).text())
                                .ifPresent(fact -> facts.put(
                                        fact,
                                        FormulaGuard.unguarded(
                                                sheet.cell(row, 2).text())))));
        return facts;
    }

    private Map<Integer, String> texts(Sheet sheet, int row) {
        Map<Integer, String> texts = new HashMap<>();
        sheet.row(row).forEach((column, cell) -> {
            if (cell.kind() == CellValue.Kind.FORMULA || cell.kind() == CellValue.Kind.ERROR) {
                findings.add(
                        FindingCode.FORMULA,
                        row,
                        "シート「%s」の%sは数式です。計算はせず、保存されていた値「%s」を文字として読みました。"
                                .formatted(sheet.name(), new CellAddress(row, column), BookText.shown(cell.text())));
            }
            texts.put(column, FormulaGuard.unguarded(cell.text().replace("\r\n", "\n")));
        });
        return texts;
    }
}
