package dev.pledgeledger.progress;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry as lists show it.
///
/// @param words first words of its text, or of the pledge where nothing is written yet
/// @param rating as it stands now, in the working copy where there is one
/// @param lastYear the rating of last year's edition
/// @param departments the lead first
public record EntryRow(
        EntryId id,
        long version,
        FiscalYear year,
        PledgeCode code,
        String key,
        String words,
        State state,
        @Nullable Rating rating,
        @Nullable Rating lastYear,
        @Nullable LocalDate dueOn,
        List<String> departments,
        @Nullable String claimant) {

    public EntryRow {
        departments = List.copyOf(departments);
    }
}
