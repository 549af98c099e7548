package dev.pledgeledger.overview;

/// Addresses of this feature's screens.
public final class OverviewPaths {

    public static final String AUDIT = "audit";

    private OverviewPaths() {}
}
