package dev.pledgeledger.spreadsheet;

/// What stands in a cell, as text.
///
/// @param text of a formula the value that was stored with it
public record CellValue(Kind kind, String text) {

    public static final CellValue EMPTY = new CellValue(Kind.TEXT, "");

    /// What a cell holds.
    public enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        /// Nothing here is ever calculated.
        FORMULA,
        /// `#REF!` and the like.
        ERROR
    }

    /// Whether it is what a person typed, and not what a spreadsheet made of it.
    public boolean isTyped() {
        return kind == Kind.TEXT || kind == Kind.NUMBER;
    }
}
