package dev.pledgeledger.proof;

/// The part of an entry a finding lies in.
public enum Field {
    ACHIEVEMENTS,
    PLANS,
    RATING;

    /// Key of its word in the translation bundle.
    public String textKey() {
        return "proof.field." + name();
    }
}
