package dev.pledgeledger.intake;

import java.time.Instant;
import java.util.List;

/// What somebody did in one go: repairs, and the findings that are settled by it. Without a repair they were looked
/// at and found right as they are.
///
/// @param settles ids of findings, see [Checked#id()]
/// @param note why it may stay so; needed for errors
public record Mend(List<Repair> repairs, List<String> settles, String note, String by, Instant at) {

    public Mend {
        repairs = List.copyOf(repairs);
        settles = List.copyOf(settles);
    }

    public boolean isAcceptance() {
        return repairs.isEmpty();
    }
}
