package dev.pledgeledger.account;

import dev.pledgeledger.audit.AuditAction;

enum AccountAction implements AuditAction {
    CITY_FOUNDED,
    STAFF_ADDED,
    STAFF_CHANGED,
    STAFF_DEACTIVATED,
    STAFF_REACTIVATED,
    ROLE_GRANTED,
    ROLE_ENDED,
    PASSWORD_RESET,
    SIGN_IN,
    SIGN_IN_FAILED
}
