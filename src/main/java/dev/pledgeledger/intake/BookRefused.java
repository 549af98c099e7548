package dev.pledgeledger.intake;

/// Says in one Japanese line why a file is not taken back as a department's workbook. Nothing has changed.
final class BookRefused extends RuntimeException {

    BookRefused(String message) {
        super(message);
    }
}
