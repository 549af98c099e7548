package dev.pledgeledger.publication;

import org.jspecify.annotations.Nullable;

/// A cell of open data, the same in every format.
sealed interface DataCell {

    DataCell EMPTY = new Text("");

    record Figure(int number) implements DataCell {}

    /// A text, or none.
    ///
    /// @param text on one line, and no formula
    record Text(String text) implements DataCell {}

    static DataCell figure(@Nullable Integer number) {
        return number == null ? EMPTY : new Figure(number);
    }

    /// A sentence or a title, in characters that every machine has.
    static DataCell words(String words) {
        return name(PortableText.of(words));
    }

    /// A name or a key, each character as it is written.
    static DataCell name(String name) {
        return new Text(FormulaGuard.guard(PortableText.line(name)));
    }
}
