package dev.pledgeledger.report;

import java.util.List;

/// The sheets of a report as a workbook.
public final class ReportSheets {

    /// One line an entry, with the columns of [ReportColumn].
    public static final String ENTRIES = "取組";

    /// All areas, sections and pledges, also those without an entry.
    public static final String STRUCTURE = "構成";

    /// What is said once: a name and its value in each row.
    public static final String FACTS = "資料";

    public static final List<ReportColumn> STRUCTURE_COLUMNS = List.of(
            ReportColumn.AREA_NUMBER,
            ReportColumn.AREA,
            ReportColumn.SECTION_NUMBER,
            ReportColumn.SECTION,
            ReportColumn.PLEDGE_NUMBER,
            ReportColumn.PLEDGE);

    private ReportSheets() {}
}
