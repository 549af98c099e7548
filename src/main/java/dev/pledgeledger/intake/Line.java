package dev.pledgeledger.intake;

import dev.pledgeledger.common.Rating;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A line of the published text, by what it is.
sealed interface Line {

    /// Counted from 1.
    int number();

    record Title(int number, String text) implements Line {}

    record AreaHead(int number, int area, String title) implements Line {}

    record SectionHead(int number, int section, String title) implements Line {}

    record ColumnHeads(int number, List<String> cells, Map<Column, Integer> positions) implements Line {
        String head(Column column) {
            Integer position = positions.get(column);
            return position == null ? "" : Cells.plain(cells.get(position));
        }
    }

    /// A row of the table under the last column heads.
    record Row(int number, List<String> cells, ColumnHeads heads) implements Line {

        String cell(Column column) {
            Integer position = heads.positions().get(column);
            return position == null || position >= cells.size() ? "" : cells.get(position);
        }

        /// Null where every needed cell is there.
        @Nullable Integer firstMissing() {
            return heads.positions().entrySet().stream()
                    .filter(column -> column.getKey().isNeeded() && column.getValue() >= cells.size())
                    .map(column -> cells.size() + 1)
                    .findFirst()
                    .orElse(null);
        }
    }

    /// A line of the printed totals.
    ///
    /// @param rating null for the line of the sum
    record PrintedTotal(int number, @Nullable Rating rating, int count) implements Line {
        boolean isSum() {
            return rating == null;
        }
    }

    /// Blank lines, page numbers, the legend.
    record Furniture(int number) implements Line {}

    record Unread(int number, String text) implements Line {}
}
