package dev.pledgeledger.organization;

/// Addresses of this feature, and of the worklists that belong to it.
public final class OrganizationPaths {

    public static final String DEPARTMENTS = "departments";
    public static final String CALENDAR = "calendar";
    public static final String REORGANISATIONS = "reorganisations";

    private OrganizationPaths() {}

    public static String worklist(ReorganisationId id) {
        return REORGANISATIONS + "/" + id.value();
    }
}
