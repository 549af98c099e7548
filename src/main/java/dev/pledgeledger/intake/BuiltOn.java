package dev.pledgeledger.intake;

/// Why an import is not taken back any more.
public enum BuiltOn {
    TAKEN_BACK,
    /// It landed before it was written down what an import brings.
    NOT_RECORDED,
    LATER_YEAR,
    ARCHIVED,
    LATER_EDITION,
    ENTRY_MOVED,
    WRITTEN,
    EVIDENCE,
    COMMENT,
    REORGANISED,
    ORDER;

    public String textKey() {
        return "intake.builtOn." + name();
    }
}
