package dev.pledgeledger.publication;

import dev.pledgeledger.audit.AuditAction;

enum PublicationAction implements AuditAction {
    EDITION_PUBLISHED,
    EDITION_WITHDRAWN,
    EDITION_RESTORED,
    PUBLICATION_ORDERED,
    PUBLICATION_CANCELLED,
    PUBLICATION_CARRIED_OUT,
    PUBLICATION_FAILED,
    SITE_HANDED_OVER,
    DOCUMENT_PRINTED
}
