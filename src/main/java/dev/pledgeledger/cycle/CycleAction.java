package dev.pledgeledger.cycle;

import dev.pledgeledger.audit.AuditAction;

enum CycleAction implements AuditAction {
    CYCLE_OPENED,
    CYCLE_CHANGED,
    CYCLE_CLOSED,
    CYCLE_REOPENED,
    CYCLE_ARCHIVED,
    CYCLE_TAKEN_OUT
}
