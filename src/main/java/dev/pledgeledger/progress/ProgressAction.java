package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditAction;
import java.util.Set;

/// What happens to entries besides the steps of the workflow.
enum ProgressAction implements AuditAction {
    ENTRY_OPENED,
    ENTRY_ADDED,
    DRAFT_IMPORTED,
    DRAFT_TAKEN_BACK,
    EVIDENCE_ADDED,
    EVIDENCE_REMOVED,
    EVIDENCE_READ,
    COMMENT_MADE,
    COMMENT_ANSWERED,
    COMMENT_SETTLED,
    ENTRY_SUCCEEDED,
    RATING_CHANGE;

    /// Lines about evidence: they neither decide nor move anything.
    static final Set<String> EVIDENCE = Set.of(EVIDENCE_ADDED.name(), EVIDENCE_REMOVED.name(), EVIDENCE_READ.name());
    /// Lines about comments: they neither decide nor move anything.
    static final Set<String> COMMENTS = Set.of(COMMENT_MADE.name(), COMMENT_ANSWERED.name(), COMMENT_SETTLED.name());
}
