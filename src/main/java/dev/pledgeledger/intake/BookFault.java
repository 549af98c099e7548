package dev.pledgeledger.intake;

import dev.pledgeledger.spreadsheet.CellAddress;

/// A cell of a workbook that cannot be taken over as it stands.
///
/// @param code of the pledge, empty where the line has none of ours
/// @param message a Japanese sentence
public record BookFault(CellAddress at, String head, String code, String message) {

    /// Sheet and cell, as in 入力!K7.
    public String place() {
        return BookSheets.ENTRIES + "!" + at;
    }
}
