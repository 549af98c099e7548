package dev.pledgeledger.organization;

/// Addresses of this feature.
public final class OrganizationPaths {

    public static final String DEPARTMENTS = "departments";
    public static final String CALENDAR = "calendar";

    private OrganizationPaths() {}
}
