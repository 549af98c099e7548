package dev.pledgeledger.common;

/// What a person may be in the house. A drafter, head or director is so in a department; the others city-wide.
public enum Role {
    DRAFTER(true),
    HEAD(true),
    DIRECTOR(true),
    REVIEWER(false),
    SIGNATORY(false),
    ADMINISTRATOR(false),
    AUDITOR(false);

    private final boolean departmental;

    Role(boolean departmental) {
        this.departmental = departmental;
    }

    public boolean departmental() {
        return departmental;
    }

    /// Name of the authority Spring Security knows this role by.
    public String authority() {
        return "ROLE_" + name();
    }

    public String textKey() {
        return "common.role." + name();
    }
}
