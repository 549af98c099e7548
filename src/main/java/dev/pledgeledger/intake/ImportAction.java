package dev.pledgeledger.intake;

import dev.pledgeledger.audit.AuditAction;

enum ImportAction implements AuditAction {
    IMPORTED
}
