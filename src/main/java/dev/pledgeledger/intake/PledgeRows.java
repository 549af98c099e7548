package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import java.util.ArrayList;
import java.util.List;

/// A pledge and its rows as they stand in the file.
///
/// @param lines the lines on which the code stands
record PledgeRows(PledgeCode code, String text, List<TableRow> rows, List<Integer> lines) {

    PledgeRows(PledgeCode code, String text) {
        this(code, text, new ArrayList<>(), new ArrayList<>());
    }

    int line() {
        return lines.getFirst();
    }
}
