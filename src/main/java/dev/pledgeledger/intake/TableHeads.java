package dev.pledgeledger.intake;

import dev.pledgeledger.report.ReportColumn;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Where the columns of a report's table stand, in whatever order somebody has put them.
final class TableHeads {

    /// What the others say as well, or what other kinds of file say elsewhere.
    private static final Set<ReportColumn> SPARE = EnumSet.of(
            ReportColumn.CODE,
            ReportColumn.RATING_WORD,
            ReportColumn.PROGRESS,
            ReportColumn.TITLE,
            ReportColumn.MANIFESTO);

    private final Map<Integer, ReportColumn> columns = new TreeMap<>();

    /// @param heads by the position of their column
    TableHeads(Map<Integer, String> heads, Findings findings) {
        Set<ReportColumn> missing = EnumSet.complementOf(EnumSet.copyOf(SPARE));
        heads.forEach((position, head) -> ReportColumn.of(head.strip())
                .ifPresentOrElse(
                        column -> {
                            if (columns.containsValue(column)) {
                                throw new TableRefused("見出し「%s」の列が2つあります。".formatted(column.head()));
                            }
                            columns.put(position, column);
                            missing.remove(column);
                        },
                        () -> findings.add(
                                FindingCode.UNREAD_CELL,
                                1,
                                "列「%s」は、知らない見出しのため取り込みませんでした。".formatted(BookText.shown(head)))));
        if (!missing.isEmpty()) {
            throw new TableRefused("1行目に、見出し「%s」がありません。台帳が書き出した report.csv かブックの列を残してください。"
                    .formatted(missing.stream().map(ReportColumn::head).collect(Collectors.joining("」「"))));
        }
    }

    ReportTable.Line line(int number, Map<Integer, String> cells) {
        Map<ReportColumn, String> line = new EnumMap<>(ReportColumn.class);
        columns.forEach((position, column) -> line.put(column, cells.getOrDefault(position, "")));
        return new ReportTable.Line(number, line);
    }
}
