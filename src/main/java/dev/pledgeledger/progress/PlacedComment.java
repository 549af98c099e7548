package dev.pledgeledger.progress;

import dev.pledgeledger.common.Quotation;
import org.jspecify.annotations.Nullable;

/// A comment with the place of its passage in the text as it reads now.
///
/// @param revision number of the one it was made on
/// @param found null where it is about a whole field, or its passage has been rewritten
/// @param maySettle whether the person signed in may
public record PlacedComment(Comment comment, int revision, Quotation.@Nullable Found found, boolean maySettle) {

    /// Whether its words are no longer there, nor an item that they became.
    public boolean isLost() {
        return found == null && !comment.passage().quote().isEmpty();
    }
}
