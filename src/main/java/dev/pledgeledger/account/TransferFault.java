package dev.pledgeledger.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a file of transfers cannot be taken as it stands, and where.
///
/// @param line of the file; zero where it is about the whole
/// @param textKey of the sentence that says what to do
public record TransferFault(long line, @Nullable TransferColumn column, String textKey, List<Object> arguments) {

    static TransferFault of(long line, @Nullable TransferColumn column, String name, Object... arguments) {
        return new TransferFault(line, column, "account.moves.fault." + name, List.of(arguments));
    }

    static TransferFault of(TransferLine line, TransferColumn column, String name, Object... arguments) {
        return of(line.number(), column, name, arguments);
    }

    static TransferFault of(TransferLine line, AccountRefusal refusal) {
        return new TransferFault(line.number(), TransferColumn.ROLE, refusal.textKey(), List.of());
    }
}
