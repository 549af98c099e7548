package dev.pledgeledger.publication;

import dev.pledgeledger.audit.AuditAction;

enum PublicationAction implements AuditAction {
    EDITION_PUBLISHED
}
