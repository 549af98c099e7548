package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.StaffId;
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
    ///
    /// @param staff null for the system itself
    public record Signed(@Nullable StaffId staff, String name, String post, String department, Instant at) {
        static Signed of(Actor actor, Instant at) {
            return new Signed(actor.staff(), actor.name(), actor.post(), actor.department(), at);
        }
    }

    /// What somebody answers.
    ///
    /// @param ofDepartment rather than of the planning office
    /// @param done whether the department says that it has seen to it
    public record Answer(String words, boolean ofDepartment, boolean done, Signed by) {}

    /// As it stood then for its departments, who know what they have answered since.
    Comment asOf(Instant then) {
        List<Answer> known = answers.stream()
                .filter(answer -> answer.ofDepartment() || !answer.by().at().isAfter(then))
                .toList();
        Signed agreed = settled == null || settled.at().isAfter(then) ? null : settled;
        return new Comment(id, entry, revision, kind, passage, words, by, known, agreed);
    }

    /// The last word counts: what a reviewer answers to 対応済 opens it again.
    public CommentState state() {
        if (settled != null) {
            return CommentState.SETTLED;
        }
        return !answers.isEmpty() && answers.getLast().done() ? CommentState.ANSWERED : CommentState.OPEN;
    }
}
