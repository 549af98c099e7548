package dev.pledgeledger.publication;

/// How an edition came to be: through sign-off in this ledger, or from a report that was published before it.
public enum Origin {
    SIGNED_OFF,
    IMPORTED;

    public String textKey() {
        return "publication.origin." + name();
    }
}
