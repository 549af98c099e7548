package dev.pledgeledger.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The columns of the published table, known by a word of their head.
enum Column {
    PLEDGE("マニフェスト"),
    ACHIEVEMENTS("実績"),
    PLANS("予定"),
    RATING("達成状況"),
    DEPARTMENTS("担当"),
    PROGRAMMES("関連事業"),
    SDGS("SDG");

    private static final int LONGEST_HEAD = 30;
    private static final int LONGEST_CELL = 200;

    private final String word;

    Column(String word) {
        this.word = word;
    }

    /// Without these a row cannot be read; the others may be missing.
    boolean isNeeded() {
        return compareTo(PROGRAMMES) < 0;
    }

    /// Where each column stands, if these cells are the heads of the table.
    static Optional<Map<Column, Integer>> positions(List<String> cells) {
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String head = cell.length() > LONGEST_CELL ? "" : Cells.withoutBlanks(Cells.plain(cell));
            int position = i;
            Arrays.stream(values())
                    .filter(column -> head.length() <= LONGEST_HEAD && head.contains(column.word))
                    .findFirst()
                    .ifPresent(column -> positions.putIfAbsent(column, position));
        }
        boolean complete = Arrays.stream(values()).filter(Column::isNeeded).allMatch(positions::containsKey);
        return complete ? Optional.of(positions) : Optional.empty();
    }
}
