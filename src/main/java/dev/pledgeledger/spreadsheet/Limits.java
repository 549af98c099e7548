package dev.pledgeledger.spreadsheet;

/// How large a workbook of reports can be. A city's whole report fills about a hundredth of this.
final class Limits {

    /// Parts in the ZIP.
    static final int PARTS = 500;
    /// Bytes of one part, and of all that are read, once they are inflated.
    static final int PART_BYTES = 30 << 20;

    static final int ALL_BYTES = 60 << 20;
    /// Up to here a part may shrink as well as it likes; beyond, to a two hundredth at most.
    static final int FREE_BYTES = 1 << 20;

    static final int RATIO = 200;
    static final int DEPTH = 20;
    static final int SHEETS = 20;
    static final int ROWS = 10_000;
    static final int COLUMNS = 200;
    static final int CELLS = 200_000;
    /// What Excel itself holds in a cell.
    static final int CELL_CHARACTERS = 32_767;

    static final int STRINGS = 200_000;
    static final int ALL_CHARACTERS = 20_000_000;

    private Limits() {}
}
