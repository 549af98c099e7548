package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A row of the table, its cells by column, put right where they stood one column off.
///
/// @param cells the HTML of each column, empty where the cell is not there
record TableRow(int line, PledgeCell pledge, Map<Column, String> cells) {

    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    static TableRow of(Line.Row row, @Nullable PledgeCode above, Findings findings) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, row.cell(column));
        }
        reportUnread(row, above, findings);
        PledgeCell pledge = PledgeCell.read(row.cell(Column.PLEDGE));
        if (pledge.code() == null && !pledge.text().isEmpty()) {
            pledge = repair(row, above, cells, findings);
        }
        return new TableRow(row.number(), pledge, Map.copyOf(cells));
    }

    /// The achievements stand in the cell of the pledge where their own is empty and that cell holds no code.
    private static PledgeCell repair(
            Line.Row row, @Nullable PledgeCode above, Map<Column, String> cells, Findings findings) {
        if (Cells.isBlank(row.cell(Column.ACHIEVEMENTS))) {
            cells.put(Column.ACHIEVEMENTS, row.cell(Column.PLEDGE));
            findings.add(FindingCode.SHIFTED_ROW, row.number(), above, "実績の文が公約の列に入っていました。1列ずれたものとして、実績の列に戻しました。");
        } else {
            findings.add(
                    FindingCode.ROW_WITHOUT_PLEDGE,
                    row.number(),
                    above,
                    "公約の列に番号のない文「%s」があります。この文は取り込まず、行は上の公約の続きとしました。".formatted(Cells.plain(row.cell(Column.PLEDGE))));
        }
        return new PledgeCell(null, "");
    }

    private static void reportUnread(Line.Row row, @Nullable PledgeCode above, Findings findings) {
        IntStream.range(0, row.cells().size())
                .filter(i -> !row.heads().positions().containsValue(i))
                .filter(i -> !Cells.isBlank(row.cells().get(i)))
                .forEach(i -> findings.add(
                        FindingCode.UNREAD_CELL,
                        row.number(),
                        above,
                        "%d列目「%s」は見出しのない列のため取り込みませんでした。"
                                .formatted(i + 1, Cells.plain(row.cells().get(i)))));
    }
}
