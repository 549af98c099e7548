package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.Subject;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the comments on an entry: all of them to those who read every draft, to its departments what has been handed
/// on to them, to others none.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CommentQueries {

    private final Comments comments;
    private final Entries entries;
    private final Texts texts;
    private final Situations situations;
    private final AuditQueries audit;
    private final EntryAccess access;

    CommentQueries(
            Comments comments,
            Entries entries,
            Texts texts,
            Situations situations,
            AuditQueries audit,
            EntryAccess access) {
        this.comments = comments;
        this.entries = entries;
        this.texts = texts;
        this.situations = situations;
        this.audit = audit;
        this.access = access;
    }

    public Discussion of(EntryId id) {
        Situation situation = situations.of(entries.find(id).orElseThrow(NoSuchElementException::new));
        List<Comment> known = known(situation);
        Map<RevisionId, Revision> revisions =
                texts.revisions(known.stream().map(Comment::revision).distinct().toList());
        return new Discussion(
                known.stream()
                        .map(comment ->
                                placed(comment, Objects.requireNonNull(revisions.get(comment.revision())), situation))
                        .toList(),
                CommentRules.mayComment(situation),
                CommentRules.mayAnswer(situation));
    }

    private List<Comment> known(Situation situation) {
        Entry entry = situation.entry();
        if (!access.readsDrafts(situation.actor(), entry)) {
            return List.of();
        }
        List<Comment> all = comments.of(entry.id());
        return access.readsAll(situation.actor())
                ? all
                : CommentRules.handedOn(
                        all, audit.about(Subject.Kind.ENTRY, entry.id().value()));
    }

    private static PlacedComment placed(Comment comment, Revision then, Situation now) {
        return new PlacedComment(
                comment,
                then.number(),
                comment.passage().found(now.content(), then.content()).orElse(null),
                CommentRules.maySettle(now, comment));
    }
}
