package dev.pledgeledger.publication;

import java.util.List;

/// The tables of open data of an edition, for others to time.
public final class WrittenTables {

    private WrittenTables() {}

    /// As CSV, one file a table.
    public static List<String> csv(PublishedEdition edition) {
        DataSource source = source(edition);
        return DataTables.ALL.stream()
                .map(table -> DataCsv.write(table, source))
                .toList();
    }

    /// As one workbook.
    public static byte[] xlsx(PublishedEdition edition) {
        return DataXlsx.write(source(edition));
    }

    private static DataSource source(PublishedEdition edition) {
        return new DataSource(edition, List.of(edition));
    }
}
