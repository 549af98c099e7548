package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.common.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Comments on an entry, answers and settles. Who may is decided by [CommentRules] for the person signed in; the entry
/// is locked meanwhile, so that nobody approves past a comment that is just being made.
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CommentService {

    public static final int LONGEST = 2000;

    private final Comments comments;
    private final Entries entries;
    private final Texts texts;
    private final Situations situations;
    private final EntryAccess access;
    private final AuditLog log;
    private final Clock clock;

    CommentService(
            Comments comments,
            Entries entries,
            Texts texts,
            Situations situations,
            EntryAccess access,
            AuditLog log,
            Clock clock) {
        this.comments = comments;
        this.entries = entries;
        this.texts = texts;
        this.situations = situations;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /// Makes a comment on the revision that the reviewer has before her.
    ///
    /// @throws Refused with every reason against it
    public CommentId make(EntryId entry, RevisionId seen, Remark typed) {
        Situation situation = locked(entry);
        Remark remark = new Remark(typed.kind(), typed.passage(), typed.words().strip());
        refuse(CommentRules.mayComment(situation), remark.words(), true);
        if (!remark.passage().isIn(texts.revision(seen).orElseThrow().content())) {
            throw new IllegalArgumentException("the revision has no such passage");
        }
        CommentId id = comments.add(entry, seen, remark, by(situation));
        record(Step.RETURN, situation, CommentLine.made(remark, situation.entry(), seen));
        return id;
    }

    /// Answers a comment, as the department or as a reviewer.
    ///
    /// @param done 対応済: the department says that it has seen to it; then words are not needed
    /// @throws Refused with every reason against it
    public void answer(CommentId id, String typed, boolean done) {
        Situation situation = locked(id);
        Comment comment = open(situation, id);
        boolean ofDepartment = CommentRules.mayAnswer(situation);
        Comment.Answer answer = new Comment.Answer(typed.strip(), ofDepartment, done && ofDepartment, by(situation));
        refuse(ofDepartment || CommentRules.mayComment(situation), answer.words(), !answer.done());
        RevisionId revision = Objects.requireNonNull(situation.entry().revision());
        comments.answer(id, revision, answer);
        record(
                ofDepartment ? Step.SAVE : Step.RETURN,
                situation,
                CommentLine.answered(comment, situation.entry(), answer));
    }

    /// 解決: a reviewer agrees that nothing is left to do.
    ///
    /// @param answersSeen how many answers she had before her
    /// @throws Refused where she may not, or somebody has answered since or done so already
    public void settle(CommentId id, int answersSeen) {
        Situation situation = locked(id);
        Comment comment = open(situation, id);
        refuse(CommentRules.mayComment(situation), comment.words(), true);
        if (!CommentRules.maySettle(situation, comment)) {
            throw new Refused("progress.comment.refused.own");
        }
        if (comment.answers().size() != answersSeen) {
            throw new Refused("progress.comment.refused.newer");
        }
        comments.settle(id, by(situation));
        record(Step.RETURN, situation, CommentLine.settled(comment, situation.entry()));
    }

    private Situation locked(CommentId id) {
        return locked(comments.entryOf(id).orElseThrow(NoSuchElementException::new));
    }

    private Situation locked(EntryId id) {
        Situation situation = situations.of(entries.lock(id).orElseThrow(NoSuchElementException::new));
        access.checkDrafts(situation.actor(), situation.entry());
        return situation;
    }

    private Comment open(Situation situation, CommentId id) {
        Comment comment = comments.of(situation.entry().id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (comment.state() == CommentState.SETTLED) {
            throw new Refused("progress.comment.refused.settled");
        }
        return comment;
    }

    private static void refuse(boolean may, String words, boolean needed) {
        List<Refused> reasons = new ArrayList<>();
        if (!may) {
            reasons.add(new Refused("progress.comment.refused.notNow"));
        }
        if (needed && words.isEmpty()) {
            reasons.add(new Refused("progress.comment.refused.empty"));
        }
        if (words.length() > LONGEST) {
            reasons.add(new Refused("progress.comment.refused.long", LONGEST));
        }
        Refused.where(reasons);
    }

    private Comment.Signed by(Situation situation) {
        return Comment.Signed.of(situation.actor(), clock.instant());
    }

    /// In the name of whoever she stands in for, where she does.
    private void record(Step as, Situation situation, AuditEvent line) {
        situation.inPlaceOf(as).ifPresentOrElse(principal -> log.beginActFor(principal.name()), log::beginAct);
        log.record(line);
    }
}
