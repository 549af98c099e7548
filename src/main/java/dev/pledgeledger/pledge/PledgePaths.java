package dev.pledgeledger.pledge;

/// Addresses of this feature.
public final class PledgePaths {

    public static final String MANIFESTO = "manifesto";
    public static final String PROGRAMMES = "programmes";

    private PledgePaths() {}
}
