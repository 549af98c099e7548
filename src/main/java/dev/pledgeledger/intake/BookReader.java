package dev.pledgeledger.intake;

import dev.pledgeledger.spreadsheet.CellAddress;
import dev.pledgeledger.spreadsheet.CellValue;
import dev.pledgeledger.spreadsheet.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the lines of a workbook that came back, wherever its columns have got to.
final class BookReader {

    private final Map<BookColumn, Integer> columns = new EnumMap<>(BookColumn.class);
    private final Map<String, Map<BookColumn, String>> originals = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<BookLine> lines = new ArrayList<>();
    private final List<BookFault> faults = new ArrayList<>();

    /// @throws BookRefused where a column is missing
    BookReader(Sheet entries, Sheet ledger) {
        columns(entries.row(BookSheets.HEAD_ROW));
        ledger.rows().tailMap(BookSheets.ORIGINAL_HEAD_ROW + 1).forEach((row, cells) -> original(cells));
        entries.rows().tailMap(BookSheets.HEAD_ROW + 1).forEach(this::line);
    }

    List<BookLine> lines() {
        return lines;
    }

    List<BookFault> faults() {
        return faults;
    }

    private void columns(Map<Integer, CellValue> heads) {
        for (BookColumn column : BookColumn.values()) {
            heads.entrySet().stream()
                    .filter(head -> head.getValue().text().strip().equals(column.head()))
                    .findFirst()
                    .ifPresent(head -> columns.put(column, head.getKey()));
        }
        String missing = Arrays.stream(BookColumn.values())
                .filter(column -> column.isTyped() || column == BookColumn.KEY)
                .filter(column -> !columns.containsKey(column))
                .map(BookColumn::head)
                .collect(Collectors.joining("」「"));
        if (!missing.isEmpty()) {
            throw new BookRefused("シート「%s」の%d行目に、見出し「%s」がありません。列を消さずに、もう一度入力してください。"
                    .formatted(BookSheets.ENTRIES, BookSheets.HEAD_ROW, missing));
        }
    }

    private void original(Map<Integer, CellValue> cells) {
        Map<BookColumn, String> original = new EnumMap<>(BookColumn.class);
        int at = 1;
        for (BookColumn column : BookColumn.typed()) {
            original.put(column, cells.getOrDefault(++at, CellValue.EMPTY).text());
        }
        originals.put(cells.getOrDefault(1, CellValue.EMPTY).text(), original);
    }

    private void line(int row, Map<Integer, CellValue> cells) {
        int keyColumn = columns.getOrDefault(BookColumn.KEY, 1);
        String key = cells.getOrDefault(keyColumn, CellValue.EMPTY).text();
        Map<BookColumn, String> original = originals.get(key);
        if (original == null) {
            if (columns.entrySet().stream()
                    .anyMatch(column -> column.getKey().isTyped() && cells.containsKey(column.getValue()))) {
                fault(
                        row,
                        keyColumn,
                        "この行は、取組を表すキー「%s」がブックを作ったときのものと違います。行を足したり、ほかから貼り付けたりできません。".formatted(BookText.shown(key)));
            }
            return;
        }
        if (!seen.add(key)) {
            fault(row, keyColumn, "取組のキー「%s」の行が2つあります。".formatted(BookText.shown(key)));
            return;
        }
        Map<BookColumn, BookLine.Typed> typed = new EnumMap<>(BookColumn.class);
        columns.forEach((column, at) -> typed.put(
                column, new BookLine.Typed(new CellAddress(row, at), cells.getOrDefault(at, CellValue.EMPTY))));
        lines.add(new BookLine(key, row, typed, original));
    }

    private void fault(int row, int column, String message) {
        faults.add(new BookFault(new CellAddress(row, column), BookColumn.KEY.head(), "", message));
    }
}
