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
    PASSWORD_CHANGED,
    SECOND_FACTOR_SET_UP,
    SECOND_FACTOR_TURNED_OFF,
    SECOND_FACTOR_RESET,
    RECOVERY_CODES_MADE,
    RECOVERY_CODE_USED,
    SIGN_IN,
    SIGN_IN_FAILED
}
