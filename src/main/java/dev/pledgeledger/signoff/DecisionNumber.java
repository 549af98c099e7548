package dev.pledgeledger.signoff;

import dev.pledgeledger.common.FiscalYear;

/// 決裁番号: the how-manieth decision of a fiscal year it was.
public record DecisionNumber(FiscalYear year, int serial) {

    /// Key of its name, with the year and the number to be put in.
    public static final String TEXT_KEY = "signoff.number.decision";

    /// As the log has it: 2026-1.
    @Override
    public String toString() {
        return year + "-" + serial;
    }
}
