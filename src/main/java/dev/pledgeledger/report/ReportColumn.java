package dev.pledgeledger.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A column of a report as a table, one line an entry: `report.csv` and the sheet 取組 of the workbook. The heads are
/// part of the format and are not translated; new columns are added at the end.
public enum ReportColumn {
    FISCAL_YEAR("年度"),
    AREA_NUMBER("分野番号"),
    AREA("分野"),
    SECTION_NUMBER("施策番号"),
    SECTION("施策"),
    /// Beside the code, which a spreadsheet may read as a date.
    PLEDGE_NUMBER("施策内番号"),
    CODE("公約番号"),
    PLEDGE("公約"),
    ROW("行"),
    KEY("取組キー"),
    RATING("評価"),
    RATING_WORD("達成状況"),
    PROGRESS("進捗率（％）"),
    ACHIEVEMENTS("主な取組実績"),
    PLANS("今後の主な取組予定"),
    ACHIEVEMENTS_DEPARTMENTS("担当課（実績）"),
    PLANS_DEPARTMENTS("担当課（予定）"),
    PROGRAMMES("関連事業"),
    SDGS("SDGs"),
    /// Without these two a table would not say what it is a report of.
    TITLE("資料名"),
    MANIFESTO("マニフェスト");

    private final String head;

    ReportColumn(String head) {
        this.head = head;
    }

    /// Its column in the sheet as it is written, counted from 1.
    public int position() {
        return List.of(values()).indexOf(this) + 1;
    }

    public String head() {
        return head;
    }

    public static Optional<ReportColumn> of(String head) {
        return Arrays.stream(values())
                .filter(column -> column.head.equals(head))
                .findFirst();
    }
}
