package dev.pledgeledger.overview;

/// Addresses of this feature's screens.
public final class OverviewPaths {

    public static final String AUDIT = "audit";

    /// What deputies have decided, for those in whose place they did.
    public static final String AFTERWARDS = "read-afterwards";

    /// Restricts the log to what deputies have decided and nobody has read since.
    public static final String UNREAD = "unread";

    /// The action under which the log keeps changes of a rating.
    public static final String RATING_CHANGE = "RATING_CHANGE";

    private OverviewPaths() {}
}
