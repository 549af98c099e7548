package dev.pledgeledger.pledge;

import dev.pledgeledger.audit.AuditAction;

enum ProgrammeAction implements AuditAction {
    PROGRAMME_ADDED,
    PROGRAMME_CHANGED
}
