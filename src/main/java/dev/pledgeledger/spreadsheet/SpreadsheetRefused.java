package dev.pledgeledger.spreadsheet;

/// Says in one Japanese line why a file is not read as a workbook, and where in it. Nothing of it was taken over.
public final class SpreadsheetRefused extends RuntimeException {

    SpreadsheetRefused(String message) {
        super(message);
    }

    SpreadsheetRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
