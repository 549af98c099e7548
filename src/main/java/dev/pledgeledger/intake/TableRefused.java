package dev.pledgeledger.intake;

/// Says in one Japanese line why a table is no report, and where in it.
final class TableRefused extends RuntimeException {

    TableRefused(String message) {
        super(message);
    }
}
