package dev.pledgeledger.progress;

/// Where an entry stands in its cycle.
public enum State {
    UNASSIGNED,
    NOT_STARTED,
    DRAFT,
    CONCURRENCE,
    SUBMITTED,
    IN_REVIEW,
    RETURNED,
    APPROVED,
    PACKAGED,
    SIGNED_OFF,
    PUBLISHED,
    WITHDRAWN;

    public String textKey() {
        return "progress.state." + name();
    }

    /// Whether somebody has to mend what she thought was done.
    public boolean needsAttention() {
        return this == RETURNED;
    }

    /// Whether the words are fixed: signed off or published.
    public boolean isSettled() {
        return this == SIGNED_OFF || this == PUBLISHED;
    }
}
