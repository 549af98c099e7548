package dev.pledgeledger.publication;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A table of open data. Its CSV, its sheet and its description are all written from this.
///
/// @param name of the sheet, and of the file without its ending
/// @param <L> what a line of it speaks of
record DataTable<L>(String name, List<DataColumn<L>> columns, Function<DataSource, Stream<L>> lines) {

    String file() {
        return name + ".csv";
    }

    List<String> heads() {
        return columns.stream().map(column -> column.field().head()).toList();
    }

    List<List<DataCell>> cells(DataSource source) {
        return lines.apply(source).map(this::cells).toList();
    }

    private List<DataCell> cells(L line) {
        return columns.stream().map(column -> column.cell().apply(line)).toList();
    }

    /// What a line of it is.
    String title() {
        return SiteText.of("publication.data.table." + name);
    }
}
