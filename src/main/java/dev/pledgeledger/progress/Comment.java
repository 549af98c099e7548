package dev.pledgeledger.progress;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 審査コメント: what a reviewer remarks on an entry, what was answered, and whether it is settled. Comments decide
/// nothing; but what must be fixed stands against an approval until a reviewer has settled it.
///
/// @param revision the one it was made on
/// @param answers the oldest first
/// @param settled by which reviewer and when; null while it is open
public record Comment(
        CommentId id,
        EntryId entry,
        RevisionId revision,
        CommentKind kind,
        Passage passage,
        String words,
        Signed by,
        List<Answer> answers,
        @Nullable Signed settled) {

    public Comment {
        answers = List.copyOf(answers);
    }

    /// Who did it and when, copied on the day.
    public record Signed(String name, String post, String department, Instant at) {}

    /// What somebody answers.
    ///
    /// @param ofDepartment rather than of the planning office
    /// @param done whether the department says that it has seen to it
    public record Answer(String words, boolean ofDepartment, boolean done, Signed by) {}

    /// The last word counts: what a reviewer answers to 対応済 opens it again.
    public CommentState state() {
        if (settled != null) {
            return CommentState.SETTLED;
        }
        return !answers.isEmpty() && answers.getLast().done() ? CommentState.ANSWERED : CommentState.OPEN;
    }
}
