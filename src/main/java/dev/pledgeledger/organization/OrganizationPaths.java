package dev.pledgeledger.organization;

/// Addresses of this feature.
public final class OrganizationPaths {

    public static final String DEPARTMENTS = "departments";

    private OrganizationPaths() {}
}
