package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditAction;

/// What happens to entries besides the steps of the workflow.
enum ProgressAction implements AuditAction {
    ENTRY_OPENED,
    ENTRY_ADDED,
    DRAFT_IMPORTED,
    EVIDENCE_ADDED,
    EVIDENCE_REMOVED,
    RATING_CHANGE
}
