package dev.pledgeledger.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.pledgeledger.publication.FormulaGuard;
import dev.pledgeledger.report.ReportColumn;
import dev.pledgeledger.report.ReportFact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads `report.csv` into lines and cells. Only that is read as it was written: what it does not hold, such as line
/// breaks and the printed totals, does not come back.
final class CsvTable {

    private static final String SEPARATOR = ";";
    private static final Set<ReportColumn> NAMES =
            EnumSet.of(ReportColumn.ACHIEVEMENTS_DEPARTMENTS, ReportColumn.PLANS_DEPARTMENTS, ReportColumn.PROGRAMMES);
    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_CELL = 32_767;

    private CsvTable() {}

    static ReportTable read(String text) {
        CsvQuotes.check(text);
        List<CsvRecord> records = records(text);
        Findings findings = new Findings();
        TableHeads heads = new TableHeads(cells(records.getFirst()), findings);
        List<ReportTable.Line> lines = new ArrayList<>();
        for (CsvRecord line : records.subList(1, records.size())) {
            lines.add(unguarded(heads.line((int) line.getStartingLineNumber(), cells(line))));
        }
        if (!lines.isEmpty()) {
            findings.add(FindingCode.LINES_LOST, 1, "CSVのセルには改行がないため、文の行の分かれ目は「・」などの印から決めました。");
        }
        return new ReportTable(facts(lines), List.of(), lines, SEPARATOR, findings);
    }

    private static List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                check(
                        line,
                        records.isEmpty()
                                ? line.getFieldCount()
                                : records.getFirst().getFieldCount());
                records.add(line);
                if (records.size() > MOST_LINES) {
                    throw new TableRefused("行が多すぎます。%d行までです。".formatted(MOST_LINES));
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw new TableRefused("CSVとして読み取れません。セルが長すぎるか、列が多すぎます。");
        }
        return records;
    }

    private static void check(CsvRecord line, int columns) {
        if (line.getFieldCount() != columns) {
            throw new TableRefused("%d行目のセルは%d個ですが、見出しは%d個です。途中で切れているか、引用符が足りません。"
                    .formatted(line.getStartingLineNumber(), line.getFieldCount(), columns));
        }
        for (String cell : line.getFields()) {
            if (cell.length() > LONGEST_CELL) {
                throw new TableRefused("%d行目に、長すぎるセルがあります（%d文字）。%d文字までです。"
                        .formatted(line.getStartingLineNumber(), cell.length(), LONGEST_CELL));
            }
            if (cell.indexOf('\0') >= 0) {
                throw new TableRefused("%d行目に、文字ではないもの（NUL）があります。".formatted(line.getStartingLineNumber()));
            }
        }
    }

    private static Map<Integer, String> cells(CsvRecord line) {
        Map<Integer, String> cells = new HashMap<>();
        for (int i = 0; i < line.getFieldCount(); i++) {
            cells.put(i, line.getField(i));
        }
        return cells;
    }

    /// Of several names in a cell each was guarded by itself.
    private static ReportTable.Line unguarded(ReportTable.Line line) {
        Map<ReportColumn, String> cells = new EnumMap<>(ReportColumn.class);
        line.cells()
                .forEach((column, cell) -> cells.put(
                        column,
                        NAMES.contains(column)
                                ? Arrays.stream(cell.split(SEPARATOR, -1))
                                        .map(FormulaGuard::unguarded)
                                        .collect(Collectors.joining(SEPARATOR))
                                : FormulaGuard.unguarded(cell)));
        return new ReportTable.Line(line.number(), cells);
    }

    private static Map<ReportFact, String> facts(List<ReportTable.Line> lines) {
        Map<ReportFact, String> facts = new EnumMap<>(ReportFact.class);
        if (!lines.isEmpty()) {
            facts.put(ReportFact.TITLE, lines.getFirst().cell(ReportColumn.TITLE));
            facts.put(ReportFact.MANIFESTO, lines.getFirst().cell(ReportColumn.MANIFESTO));
            facts.put(ReportFact.FISCAL_YEAR, lines.getFirst().cell(ReportColumn.FISCAL_YEAR));
        }
        return facts;
    }
}
