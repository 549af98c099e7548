package dev.pledgeledger.progress;

/// Addresses of this feature's screens.
public final class ProgressPaths {

    public static final String ENTRIES = "entries";
    /// Restricts the list of entries to those that are late.
    public static final String LATE = "late";

    public static final String REVIEW = "review";
    public static final String CYCLES = "cycles";
    public static final String SCALE = "rating-scale";
    /// Where open pages give their signs of life, without a session.
    public static final String EDITORS = "editors";

    private ProgressPaths() {}

    /// The page of one entry.
    public static String of(EntryId entry) {
        return ENTRIES + "/" + entry.value();
    }
}
