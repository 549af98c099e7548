package dev.pledgeledger.account;

import java.time.LocalDate;
import java.util.List;

/// What a file of transfers would do: the differences person by person, or why it is refused. Two plans that are equal
/// do the same.
///
/// @param shiftJis whether the file was not UTF-8 and read as Shift_JIS
public record TransferPlan(LocalDate on, boolean shiftJis, List<Move> moves, List<TransferFault> faults) {

    public TransferPlan {
        moves = List.copyOf(moves);
        faults = List.copyOf(faults);
    }

    public List<Move> changing() {
        return moves.stream().filter(move -> !move.differences().isEmpty()).toList();
    }

    public boolean canBeApplied() {
        return faults.isEmpty() && !changing().isEmpty();
    }
}
