package dev.pledgeledger.organization;

import dev.pledgeledger.audit.AuditAction;

enum OrganizationAction implements AuditAction {
    DEPARTMENT_OPENED,
    DEPARTMENT_CLOSED,
    DEPARTMENT_REORGANIZED,
    CITY_DAY_ADDED,
    CITY_DAY_REMOVED
}
