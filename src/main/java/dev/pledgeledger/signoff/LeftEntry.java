package dev.pledgeledger.signoff;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry that has left a package: sent back by the mayor's office, or taken out by the planning office.
///
/// @param from the number of the package
/// @param state where it stands today
/// @param nowIn the number of the package it is in today; null where it is in none
public record LeftEntry(
        EntryId entry,
        PledgeCode code,
        int from,
        Departure departure,
        State state,
        @Nullable Integer nowIn) {

    /// How it left; nothing but the reason is known of those that left before this was recorded.
    ///
    /// @param to where it went
    public record Departure(
            @Nullable State to,
            String reason,
            @Nullable String by,
            @Nullable Instant at) {}
}
