package dev.pledgeledger.progress;

import java.util.List;

/// The comments on an entry that the person signed in may read, and what she may do with them.
///
/// @param comments the oldest first
/// @param mayComment and answer as a reviewer
public record Discussion(List<PlacedComment> comments, boolean mayComment, boolean mayAnswer) {

    public Discussion {
        comments = List.copyOf(comments);
    }

    public List<PlacedComment> open() {
        return comments.stream()
                .filter(placed -> placed.comment().state() != CommentState.SETTLED)
                .toList();
    }

    public List<PlacedComment> settled() {
        return comments.stream()
                .filter(placed -> placed.comment().state() == CommentState.SETTLED)
                .toList();
    }
}
