package dev.pledgeledger.progress;

/// Who holds the review of an entry.
public enum Holder {
    ANYBODY,
    ME,
    NOBODY;

    public String textKey() {
        return "progress.review.holder." + name();
    }
}
