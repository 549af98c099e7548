package dev.pledgeledger.organization;

import dev.pledgeledger.audit.AuditAction;

enum OrganizationAction implements AuditAction {
    DEPARTMENT_OPENED,
    DEPARTMENT_CHANGED,
    DEPARTMENT_CLOSED,
    DEPARTMENT_REORGANIZED,
    CITY_DAY_ADDED,
    CITY_DAY_REMOVED,
    REORGANISATION_PLANNED,
    REORGANISATION_CHANGED,
    REORGANISATION_DELETED
}
