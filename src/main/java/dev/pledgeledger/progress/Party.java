package dev.pledgeledger.progress;

/// Who may take a step.
public enum Party {
    /// A drafter of a department responsible for the entry, on either side.
    DRAFTER,
    /// The head of the lead department, or of a department asked to concur.
    CONCURRING_HEAD,
    /// Who submitted the entry, or the head of its lead department.
    SUBMITTER_OR_HEAD,
    REVIEWER,
    SIGNATORY;

    public String textKey() {
        return "progress.party." + name();
    }
}
