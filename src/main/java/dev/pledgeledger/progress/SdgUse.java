package dev.pledgeledger.progress;

/// How many pledges and entries of a year name an SDG goal.
public record SdgUse(int pledges, int entries) {

    public static final SdgUse NONE = new SdgUse(0, 0);
}
