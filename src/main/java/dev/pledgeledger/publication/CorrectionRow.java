package dev.pledgeledger.publication;

import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.Step;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry of a published year that is on its way to the next edition.
///
/// @param begun how its correction began; null where it came into the year by itself, as by a split
public record CorrectionRow(EntryRow entry, @Nullable Begun begun) {

    /// The correction as it was opened.
    ///
    /// @param kind [Step#CORRECT_WORDING] or [Step#CORRECT]
    public record Begun(Step kind, String reason, String by, Instant at) {}
}
