package dev.pledgeledger.progress;

import dev.pledgeledger.common.PledgeCode;
import org.jspecify.annotations.Nullable;

/// 調整: the planning office has gone on without the agreement of a department that was asked.
///
/// @param objection the last thing the department said; null where it did not answer
public record Settlement(
        EntryId entry,
        PledgeCode code,
        Eligibility.Asked asked,
        @Nullable Opinion objection,
        Opinion decision) {

    /// Key of what stood against going on: dissent or absence.
    public String textKey() {
        return objection == null ? "progress.settlement.absence" : "progress.settlement.dissent";
    }
}
