package dev.pledgeledger.progress;

import dev.pledgeledger.common.StaffId;
import java.time.Instant;
import java.util.Set;

/// 作業中の文: what was saved last, not yet a revision.
///
/// @param authors everybody who has written in it since the entry was opened
public record WorkingCopy(Content content, Set<StaffId> authors, Instant savedAt, String savedBy) {

    public WorkingCopy {
        authors = Set.copyOf(authors);
    }
}
