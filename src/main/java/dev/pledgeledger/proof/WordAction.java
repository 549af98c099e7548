package dev.pledgeledger.proof;

import dev.pledgeledger.audit.AuditAction;

enum WordAction implements AuditAction {
    WORD_ADDED,
    WORD_CHANGED,
    WORD_REMOVED
}
