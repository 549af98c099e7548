package dev.pledgeledger.progress;

import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.report.Departments;
import java.time.Instant;
import java.util.Set;

/// 改版: the text as it stood when a step was taken; never changed afterwards.
///
/// @param entryVersion the entry's version that this revision brought about
/// @param departments as named on the day
public record Revision(
        RevisionId id,
        int number,
        long entryVersion,
        String step,
        Content content,
        Departments departments,
        Set<StaffId> authors,
        Instant madeAt,
        String madeBy) {

    public Revision {
        authors = Set.copyOf(authors);
    }
}
