package dev.pledgeledger.publication;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of a table of open data: the field, and what stands there on a line.
///
/// @param <L> what a line of the table speaks of
record DataColumn<L>(DataField field, Function<L, DataCell> cell) {

    static <L> DataColumn<L> figure(DataField field, Function<L, @Nullable Integer> figure) {
        return new DataColumn<>(field, line -> DataCell.figure(figure.apply(line)));
    }

    static <L> DataColumn<L> words(DataField field, Function<L, String> words) {
        return new DataColumn<>(field, line -> DataCell.words(words.apply(line)));
    }

    static <L> DataColumn<L> name(DataField field, Function<L, String> name) {
        return new DataColumn<>(field, line -> DataCell.name(name.apply(line)));
    }
}
