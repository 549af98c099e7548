package dev.pledgeledger.proof;

/// How much a finding matters, the gravest first.
public enum Severity {
    /// Cannot be right as it stands.
    WRONG,
    /// Is probably not meant.
    ATTENTION,
    /// May well be meant, and should be known.
    INFORMATION;

    /// Key of its word in the translation bundle.
    public String textKey() {
        return "proof.severity." + name();
    }
}
