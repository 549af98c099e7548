package dev.pledgeledger.signoff;

import dev.pledgeledger.audit.AuditAction;

enum SignOffAction implements AuditAction {
    PACKAGE_MADE,
    PACKAGE_SIGNED_OFF,
    ENTRIES_UNPACKAGED,
    DIFFERENCE_EXPLAINED,
    DOCUMENT_NUMBERED
}
