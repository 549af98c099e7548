package dev.pledgeledger.demo;

import dev.pledgeledger.progress.CommentKind;
import dev.pledgeledger.progress.CommentQueries;
import dev.pledgeledger.progress.CommentService;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.Passage;
import dev.pledgeledger.progress.PassageField;
import dev.pledgeledger.progress.Remark;
import dev.pledgeledger.progress.Revision;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// What reviewers remark on an entry, and what its department answers. Whoever is signed in does it.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class Commentary {

    private final CommentService comments;
    private final CommentQueries discussions;
    private final EntryDetailsQueries details;

    Commentary(CommentService comments, CommentQueries discussions, EntryDetailsQueries details) {
        this.comments = comments;
        this.discussions = discussions;
        this.details = details;
    }

    /// @param quote words of its achievements
    void make(EntryId entry, CommentKind kind, String quote, String words) {
        Revision seen = Objects.requireNonNull(details.find(entry).orElseThrow().latest());
        Passage passage = Passage.marked(PassageField.ACHIEVEMENTS, seen.content(), quote, "");
        comments.make(entry, seen.id(), new Remark(kind, passage, words));
    }

    /// The department has seen to everything of a kind.
    void answer(EntryId entry, CommentKind kind, String words) {
        discussions.of(entry).open().stream()
                .filter(placed -> placed.comment().kind() == kind)
                .forEach(placed -> comments.answer(placed.comment().id(), words, true));
    }
}
