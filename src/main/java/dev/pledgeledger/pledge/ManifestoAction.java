package dev.pledgeledger.pledge;

import dev.pledgeledger.audit.AuditAction;

enum ManifestoAction implements AuditAction {
    MANIFESTO_BEGUN,
    MANIFESTO_TERM_CHANGED,
    MANIFESTO_PART_ADDED,
    MANIFESTO_PART_CHANGED,
    PLEDGE_WITHDRAWN,
    PLEDGE_REINSTATED
}
