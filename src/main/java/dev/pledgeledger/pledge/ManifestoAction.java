package dev.pledgeledger.pledge;

import dev.pledgeledger.audit.AuditAction;

enum ManifestoAction implements AuditAction {
    MANIFESTO_BEGUN,
    MANIFESTO_TERM_CHANGED,
    MANIFESTO_PART_ADDED,
    MANIFESTO_PART_CHANGED,
    MANIFESTO_REWORDING_DROPPED,
    PLEDGE_WITHDRAWN,
    PLEDGE_REINSTATED
}
