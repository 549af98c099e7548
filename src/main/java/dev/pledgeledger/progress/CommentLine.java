package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.Subject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// What the log says about comments: their words, copied.
final class CommentLine {

    private CommentLine() {}

    static AuditEvent made(Remark remark, Entry entry, RevisionId revision) {
        return event(ProgressAction.COMMENT_MADE, entry, values(remark.kind(), remark.passage(), remark.words()))
                .at(revision.value());
    }

    static AuditEvent answered(Comment comment, Entry entry, Comment.Answer answer) {
        return event(
                ProgressAction.COMMENT_ANSWERED,
                entry,
                Map.of("comment", answer.words(), "about", comment.words(), "done", answer.done()));
    }

    static AuditEvent settled(Comment comment, Entry entry) {
        return event(ProgressAction.COMMENT_SETTLED, entry, values(comment.kind(), comment.passage(), comment.words()));
    }

    private static AuditEvent event(ProgressAction action, Entry entry, Map<String, Object> values) {
        Subject subject =
                new Subject(Subject.Kind.ENTRY, entry.id().value(), entry.code().toString());
        return AuditEvent.of(action, subject)
                .in(entry.cycle().value())
                .at(Objects.requireNonNull(entry.revision()).value())
                .changing(Map.of(), values);
    }

    private static Map<String, Object> values(CommentKind kind, Passage passage, String words) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("comment", words);
        values.put("commentKind", kind);
        values.put("commentField", passage.field());
        if (!passage.quote().isEmpty()) {
            values.put("quote", passage.quote());
        }
        return values;
    }
}
