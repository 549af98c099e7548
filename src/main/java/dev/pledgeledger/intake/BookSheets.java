package dev.pledgeledger.intake;

/// The sheets of a department's workbook, and where in them what stands.
final class BookSheets {

    /// Goes up when a workbook of yesterday could be misread today.
    static final int LAYOUT = 1;

    static final String GUIDE = "はじめに";
    static final String ENTRIES = "入力";
    static final String PROGRAMMES = "関連事業の一覧";
    /// Nobody sees it: whose workbook it is, and every entry as it was when the workbook was written.
    static final String LEDGER = "台帳";

    static final int HEAD_ROW = 3;
    static final int STAMP_ROW = 1;
    static final int ORIGINAL_HEAD_ROW = 3;
    static final String YES = "はい";

    private BookSheets() {}
}
