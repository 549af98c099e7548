package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Gathers the rows of a pledge as they stand in the file.
final class PledgeRows {

    private final PledgeCode code;
    private final String text;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    PledgeRows(PledgeCode code, String text) {
        this.code = code;
        this.text = text;
    }

    PledgeCode code() {
        return code;
    }

    String text() {
        return text;
    }

    List<TableRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /// The lines on which the code stands.
    List<Integer> lines() {
        return Collections.unmodifiableList(lines);
    }

    /// The first of them.
    int line() {
        return lines.getFirst();
    }

    void add(TableRow row) {
        if (row.pledge().code() != null) {
            lines.add(row.line());
        }
        rows.add(row);
    }
}
