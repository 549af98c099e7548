package dev.pledgeledger.account;

import java.util.Map;
import java.util.Objects;

/// One line of a file of transfers: a person, with one of her roles.
record TransferLine(long number, Map<TransferColumn, String> cells) {

    String cell(TransferColumn column) {
        return Objects.requireNonNullElse(cells.get(column), "");
    }

    String login() {
        return cell(TransferColumn.LOGIN);
    }

    boolean hasRole() {
        return !cell(TransferColumn.ROLE).isEmpty();
    }
}
