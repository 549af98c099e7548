package dev.pledgeledger.publication;

import java.util.List;
import java.util.stream.Stream;

/// A file in which an edition can be had.
///
/// @param type as registered with IANA
record Offer(SitePath path, String title, String type) {

    static final String JSON = "application/json";

    private static final String CSV = "text/csv";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static List<Offer> of(SiteEdition edition) {
        return Stream.concat(
                        Stream.of(
                                new Offer(edition.pdf(), text("site.data.pdf"), "application/pdf"),
                                new Offer(edition.csv(), text("site.data.csv"), CSV),
                                new Offer(edition.json(), text("site.data.json"), JSON),
                                new Offer(edition.xlsx(), text("site.data.xlsx"), EXCEL),
                                new Offer(edition.data(DataXlsx.FILE), text("data.workbook"), EXCEL)),
                        DataTables.ALL.stream().map(table -> new Offer(edition.data(table.file()), table.title(), CSV)))
                .toList();
    }

    private static String text(String key) {
        return SiteText.of("publication." + key);
    }
}
