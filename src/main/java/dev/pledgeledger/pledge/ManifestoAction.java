package dev.pledgeledger.pledge;

import dev.pledgeledger.audit.AuditAction;

enum ManifestoAction implements AuditAction {
    MANIFESTO_PART_ADDED,
    MANIFESTO_PART_CHANGED,
    PLEDGE_WITHDRAWN,
    PLEDGE_REINSTATED
}
