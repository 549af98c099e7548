package dev.pledgeledger.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A cell of the printed table. Entries that share a row have one cell for what only one of them says.
///
/// @param lines how many lines of the table the cell stands for
record Cell<T>(T content, int lines) {

    /// The lines to span; null for a cell of one line.
    public @Nullable Integer span() {
        return lines > 1 ? lines : null;
    }

    /// The cells of one column of a row, one for each entry; null where the cell above reaches down.
    static <T> List<@Nullable Cell<T>> column(List<T> values, Predicate<T> isEmpty) {
        List<T> said = values.stream().filter(isEmpty.negate()).toList();
        List<@Nullable Cell<T>> cells = new ArrayList<>();
        for (T value : values) {
            if (said.size() > 1) {
                cells.add(new Cell<>(value, 1));
            } else if (cells.isEmpty()) {
                cells.add(new Cell<>(said.isEmpty() ? value : said.getFirst(), values.size()));
            } else {
                cells.add(null);
            }
        }
        return cells;
    }
}
