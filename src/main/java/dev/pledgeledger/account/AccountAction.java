package dev.pledgeledger.account;

import dev.pledgeledger.audit.AuditAction;

enum AccountAction implements AuditAction {
    CITY_FOUNDED,
    SAMPLE_TOLD,
    STAFF_ADDED,
    STAFF_CHANGED,
    STAFF_DEACTIVATED,
    STAFF_REACTIVATED,
    ROLE_GRANTED,
    ROLE_ENDED,
    STAND_IN_NAMED,
    STAND_IN_ENDED,
    PASSWORD_RESET,
    SIGN_IN,
    SIGN_IN_FAILED
}
