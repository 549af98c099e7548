package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditAction;

enum ScaleAction implements AuditAction {
    RATING_DEFINED
}
