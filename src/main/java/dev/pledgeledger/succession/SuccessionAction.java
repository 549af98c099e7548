package dev.pledgeledger.succession;

import dev.pledgeledger.audit.AuditAction;

enum SuccessionAction implements AuditAction {
    SUCCESSION_CHOSEN,
    REORGANISATION_APPLIED
}
