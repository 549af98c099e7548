package dev.pledgeledger.overview;

/// Addresses of this feature's screens.
public final class OverviewPaths {

    public static final String AUDIT = "audit";

    /// The action under which the log keeps changes of a rating.
    public static final String RATING_CHANGE = "RATING_CHANGE";

    private OverviewPaths() {}
}
